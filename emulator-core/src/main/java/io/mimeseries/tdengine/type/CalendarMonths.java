package io.mimeseries.tdengine.type;

import io.mimeseries.tdengine.Precision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Timestamps and the calendar of a zone. */
public final class CalendarMonths {
    private CalendarMonths() {}

    /** So many months later; a day that the month does not have becomes its last one. */
    public static long add(long timestamp, long months, Precision precision, ZoneId zone) {
        long ticks = precision.unitsPerSecond();
        long seconds = timestamp / ticks;
        var local = local(seconds, zone).plusMonths(months);
        return epochSecond(local, zone) * ticks + timestamp % ticks;
    }

    /** What clocks of the zone show. */
    public static LocalDateTime local(long epochSecond, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(epochSecond), zone);
    }

    /** When clocks of the zone show this. */
    public static long epochSecond(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toEpochSecond();
    }
}
