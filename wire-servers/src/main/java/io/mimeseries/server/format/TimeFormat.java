package io.mimeseries.server.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Nanoseconds since 1970 as Go's {@code RFC3339Nano}: the fraction without its trailing zeros, {@code Z} for an offset of zero; or with a fraction of a fixed length. It
 * remembers the last day: not safe for use by several threads.
 */
public final class TimeFormat {
    private static final long NANOS = 1_000_000_000L;
    private static final int DAY_SECONDS = 86_400;
    private static final int LONGEST = 45;
    private static final int TRIMMED = -1;

    private final @Nullable ZoneRules rules;
    private byte[] date = {};
    private long day = Long.MIN_VALUE;

    /** @param zone null for UTC */
    public TimeFormat(@Nullable ZoneId zone) {
        rules = zone == null ? null : zone.getRules();
    }

    public void put(ByteSink sink, long nanoseconds) {
        long seconds = Math.floorDiv(nanoseconds, NANOS);
        put(sink, seconds, (int) (nanoseconds - seconds * NANOS), TRIMMED);
    }

    /**
     * A time of any year, with a fraction of so many digits.
     *
     * @param fraction of the second, 0 to 10^{@code digits} - 1
     */
    public void put(ByteSink sink, long seconds, int fraction, int digits) {
        var zoneRules = rules;
        int offset = zoneRules == null
                ? 0
                : zoneRules.getOffset(Instant.ofEpochSecond(seconds)).getTotalSeconds();
        long local = seconds + offset;
        long localDay = Math.floorDiv(local, (long) DAY_SECONDS);
        if (localDay != day) {
            setDay(localDay);
        }
        int ofDay = (int) (local - localDay * DAY_SECONDS);
        var bytes = sink.reserve(LONGEST);
        int at = sink.size();
        System.arraycopy(date, 0, bytes, at, date.length);
        at += date.length;
        at = two(bytes, at, ofDay / 3600);
        bytes[at++] = ':';
        at = two(bytes, at, ofDay / 60 % 60);
        bytes[at++] = ':';
        at = two(bytes, at, ofDay % 60);
        if (digits != TRIMMED) {
            at = fraction(bytes, at, fraction, digits);
        } else if (fraction != 0) {
            at = fraction(bytes, at, fraction);
        }
        sink.end(offset(bytes, at, offset));
    }

    private void setDay(long newDay) {
        var of = LocalDate.ofEpochDay(newDay);
        var text = of.getYear() < 0 || of.getYear() > 9999
                ? String.format(Locale.ROOT, "%04d-%02d-%02d", of.getYear(), of.getMonthValue(), of.getDayOfMonth())
                : of.toString();
        date = (text + 'T').getBytes(StandardCharsets.US_ASCII);
        day = newDay;
    }

    private static int two(byte[] bytes, int at, int value) {
        bytes[at] = (byte) ('0' + value / 10);
        bytes[at + 1] = (byte) ('0' + value % 10);
        return at + 2;
    }

    private static int fraction(byte[] bytes, int at, int nanoseconds) {
        int digits = nanoseconds;
        int places = 9;
        while (digits % 10 == 0) {
            digits /= 10;
            places--;
        }
        return fraction(bytes, at, digits, places);
    }

    private static int fraction(byte[] bytes, int at, int fraction, int places) {
        int digits = fraction;
        bytes[at] = '.';
        for (int i = at + places; i > at; i--) {
            bytes[i] = (byte) ('0' + digits % 10);
            digits /= 10;
        }
        return at + places + 1;
    }

    private static int offset(byte[] bytes, int at, int offset) {
        if (offset == 0) {
            bytes[at] = 'Z';
            return at + 1;
        }
        int minutes = Math.abs(offset) / 60;
        bytes[at] = (byte) (offset < 0 ? '-' : '+');
        int next = two(bytes, at + 1, minutes / 60);
        bytes[next] = ':';
        return two(bytes, next + 1, minutes % 60);
    }
}
