package io.mimeseries.influxdb.select.compile;

import io.mimeseries.influxdb.StatementException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as InfluxDB 1.6.7 does: {@code 2020-03-01}, {@code 2020-03-01 10:00:00.5} and RFC 3339. The hour may have one digit, the
 * fraction any number up to nine; nothing else may be missing.
 */
final class TimeStrings {
    private static final String INVALID = "invalid timestamp string";
    private static final int DATE_LENGTH = 10;

    private TimeStrings() {}

    /** True if the text starts like a date, so that the real server takes it for a time or refuses it. */
    static boolean looksLikeTime(String text) {
        if (text.length() < DATE_LENGTH) {
            return false;
        }
        for (var i = 0; i < DATE_LENGTH; i++) {
            var c = text.charAt(i);
            if ((i == 4 || i == 7) ? c != '-' : !isDigit(c)) {
                return false;
            }
        }
        return text.length() == DATE_LENGTH || text.charAt(DATE_LENGTH) != '\n';
    }

    /**
     * Reads a time.
     *
     * @param zone the zone of texts that carry no offset, null for UTC
     * @throws StatementException if the text is no time
     */
    static WideTime parse(String text, @Nullable ZoneId zone) {
        var time = find(text, zone);
        if (time == null) {
            throw new StatementException(INVALID);
        }
        return time;
    }

    /** Reads a time, null if the text is none. */
    static @Nullable WideTime find(String text, @Nullable ZoneId zone) {
        if (!looksLikeTime(text)) {
            return null;
        }
        var reader = new Reader(text);
        try {
            return reader.read(zone == null ? ZoneOffset.UTC : zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static final class Reader {
        private final String text;
        private int position;

        Reader(String text) {
            this.text = text;
        }

        WideTime read(ZoneId zone) {
            var year = digits(4);
            expect('-');
            var month = digits(2);
            expect('-');
            var day = digits(2);
            if (position == text.length()) {
                return inZone(LocalDateTime.of(year, month, day, 0, 0), zone);
            }
            var separator = text.charAt(position++);
            if (separator != ' ' && separator != 'T') {
                throw new DateTimeException(INVALID);
            }
            var hour = hour();
            expect(':');
            var minute = digits(2);
            expect(':');
            var second = digits(2);
            var local = LocalDateTime.of(year, month, day, hour, minute, second, fraction());
            if (separator == ' ') {
                expectEnd();
                return inZone(local, zone);
            }
            return withOffset(local, zone);
        }

        private WideTime withOffset(LocalDateTime local, ZoneId zone) {
            if (peek() == 'Z') {
                position++;
                expectEnd();
                return new WideTime(local.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            }
            var negative = peek() == '-';
            if (!negative && peek() != '+') {
                throw new DateTimeException(INVALID);
            }
            position++;
            var minutes = digits(2) * 60;
            expect(':');
            minutes += digits(2);
            expectEnd();
            var instant = local.toInstant(ZoneOffset.UTC).minusSeconds((negative ? -60L : 60L) * minutes);
            return new WideTime(instant, zone);
        }

        private int hour() {
            var twoDigits = position + 1 < text.length() && isDigit(text.charAt(position + 1));
            return digits(twoDigits ? 2 : 1);
        }

        private int fraction() {
            if (peek() != '.' && peek() != ',') {
                return 0;
            }
            position++;
            var nanoseconds = 0;
            var count = 0;
            while (isDigit(peek())) {
                if (count == 9) {
                    throw new DateTimeException(INVALID);
                }
                nanoseconds = nanoseconds * 10 + (text.charAt(position++) - '0');
                count++;
            }
            if (count == 0) {
                throw new DateTimeException(INVALID);
            }
            for (; count < 9; count++) {
                nanoseconds *= 10;
            }
            return nanoseconds;
        }

        private int digits(int count) {
            var value = 0;
            for (var i = 0; i < count; i++) {
                if (!isDigit(peek())) {
                    throw new DateTimeException(INVALID);
                }
                value = value * 10 + (text.charAt(position++) - '0');
            }
            return value;
        }

        private char peek() {
            return position < text.length() ? text.charAt(position) : 0;
        }

        private void expect(char c) {
            if (peek() != c) {
                throw new DateTimeException(INVALID);
            }
            position++;
        }

        private void expectEnd() {
            if (position != text.length()) {
                throw new DateTimeException(INVALID);
            }
        }

        /**
         * The real server looks up the offset as if the local time were UTC and corrects once, which decides what it makes of times
         * that a change of the clocks skips or repeats (vectors timezone_dst).
         */
        private static WideTime inZone(LocalDateTime local, ZoneId zone) {
            var rules = zone.getRules();
            var asUtc = local.toInstant(ZoneOffset.UTC);
            var offset = rules.getOffset(asUtc);
            if (offset.getTotalSeconds() == 0) {
                return new WideTime(asUtc, zone);
            }
            var guess = asUtc.minusSeconds(offset.getTotalSeconds());
            return new WideTime(
                    asUtc.minusSeconds(
                            sameSpell(zone, asUtc, guess)
                                    ? offset.getTotalSeconds()
                                    : rules.getOffset(guess).getTotalSeconds()),
                    zone);
        }

        /** True if the clocks are not changed between the two. */
        private static boolean sameSpell(ZoneId zone, Instant of, Instant guess) {
            var rules = zone.getRules();
            var next = rules.nextTransition(of.isBefore(guess) ? of : guess);
            return next == null || next.getInstant().isAfter(of.isBefore(guess) ? guess : of);
        }
    }
}
