package io.mimeseries.iotdb.select.window;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Months of the calendar of UTC: the real servers lose the session's zone on the way to their query threads. */
final class Calendars {
    /** Milliseconds of a February. */
    static final long SHORTEST_MONTH = 28L * 24 * 60 * 60 * 1000;

    private Calendars() {}

    static long plus(long time, TimeStep distance) {
        return (distance.isCalendar() ? toMilliseconds(utc(time).plusMonths(distance.months())) : time)
                + distance.milliseconds();
    }

    /** From the last day of a month to the last day of another. */
    static long plusKeepingMonthEnd(long time, long months) {
        var from = utc(time);
        var to = from.plusMonths(months);
        var isLast = from.getDayOfMonth() == from.toLocalDate().lengthOfMonth();
        return toMilliseconds(isLast ? to.withDayOfMonth(to.toLocalDate().lengthOfMonth()) : to);
    }

    private static LocalDateTime utc(long time) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(time), ZoneOffset.UTC);
    }

    private static long toMilliseconds(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
