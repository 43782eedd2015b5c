package io.mimeseries.tdengine.window;

import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.type.CalendarMonths;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Windows of months and years of the zone's calendar.
 *
 * @param months how long they are
 * @param slidingMonths from one start to the next; months are counted from 1900
 * @param offset of all starts, in units of the precision
 */
public record MonthGrid(int months, int slidingMonths, long offset, Precision precision, ZoneId zone) implements Grid {
    private static final int ORIGIN = 1900;
    private static final int YEAR = 12;

    @Override
    public long firstStart(long time) {
        var seconds = Math.floorDiv(time - offset, precision.unitsPerSecond());
        var local = CalendarMonths.local(seconds, zone);
        var month = (local.getYear() - ORIGIN) * YEAR + local.getMonthValue() - 1;
        var first = Math.floorDiv(month, slidingMonths) * slidingMonths;
        while (startOf(first - slidingMonths + months) > time) {
            first -= slidingMonths;
        }
        return startOf(first);
    }

    private long startOf(int month) {
        var local = LocalDateTime.of(ORIGIN + Math.floorDiv(month, YEAR), Math.floorMod(month, YEAR) + 1, 1, 0, 0);
        return CalendarMonths.epochSecond(local, zone) * precision.unitsPerSecond() + offset;
    }

    @Override
    public long next(long start) {
        return later(start, slidingMonths);
    }

    @Override
    public long endOf(long start) {
        return later(start, months);
    }

    private long later(long start, int by) {
        return CalendarMonths.add(start - offset, by, precision, zone) + offset;
    }
}
