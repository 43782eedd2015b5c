package io.mimeseries.server.http;

import io.mimeseries.engine.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The time of answers by a clock, such as {@code Sat, 21 Nov 2026 22:08:11 GMT}: made once a second. Safe for use by many threads. */
final class DateHeader {
    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int LETTERS = 3;

    private final Clock clock;
    private volatile Second last = new Second(0, text(0));

    DateHeader(Clock clock) {
        this.clock = clock;
    }

    private record Second(long number, String text) {}

    String text() {
        return text(clock.now());
    }

    private String text(Instant now) {
        var known = last;
        if (known.number() != now.getEpochSecond()) {
            known = new Second(now.getEpochSecond(), text(now.getEpochSecond()));
            last = known;
        }
        return known.text();
    }

    private static String text(long second) {
        var time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        var out = new StringBuilder(29);
        name(out, DAYS, time.getDayOfWeek().getValue()).append(", ");
        number(out, time.getDayOfMonth()).append(' ');
        name(out, MONTHS, time.getMonthValue()).append(' ');
        number(out, time.getYear() / 100);
        number(out, time.getYear() % 100).append(' ');
        number(out, time.getHour()).append(':');
        number(out, time.getMinute()).append(':');
        return number(out, time.getSecond()).append(" GMT").toString();
    }

    private static StringBuilder name(StringBuilder out, String names, int number) {
        return out.append(names, (number - 1) * LETTERS, number * LETTERS);
    }

    private static StringBuilder number(StringBuilder out, int number) {
        return number < 10 ? out.append('0').append(number) : out.append(number);
    }
}
