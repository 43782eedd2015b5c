package io.mimeseries.server.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * Nanoseconds since 1970 as Go's {@code RFC3339Nano}: the fraction without its trailing zeros, {@code Z} for an offset of zero. It
 * remembers the last day: not safe for use by several threads.
 */
public final class TimeFormat {
    private static final long NANOS = 1_000_000_000L;
    private static final int DAY_SECONDS = 86_400;
    private static final int DATE_LENGTH = 11;
    private static final int LONGEST = 35;

    private final @Nullable ZoneRules rules;
    private final byte[] date = new byte[DATE_LENGTH];
    private long day = Long.MIN_VALUE;

    /** @param zone null for UTC */
    public TimeFormat(@Nullable ZoneId zone) {
        rules = zone == null ? null : zone.getRules();
    }

    public void put(ByteSink sink, long nanoseconds) {
        long seconds = Math.floorDiv(nanoseconds, NANOS);
        int fraction = (int) (nanoseconds - seconds * NANOS);
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
        System.arraycopy(date, 0, bytes, at, DATE_LENGTH);
        at += DATE_LENGTH;
        at = two(bytes, at, ofDay / 3600);
        bytes[at++] = ':';
        at = two(bytes, at, ofDay / 60 % 60);
        bytes[at++] = ':';
        at = two(bytes, at, ofDay % 60);
        if (fraction != 0) {
            at = fraction(bytes, at, fraction);
        }
        sink.end(offset(bytes, at, offset));
    }

    private void setDay(long newDay) {
        var text = LocalDate.ofEpochDay(newDay).toString();
        for (int i = 0; i < DATE_LENGTH - 1; i++) {
            date[i] = (byte) text.charAt(i);
        }
        date[DATE_LENGTH - 1] = 'T';
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
