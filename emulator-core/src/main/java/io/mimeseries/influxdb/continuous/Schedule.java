package io.mimeseries.influxdb.continuous;

import io.mimeseries.influxdb.select.compile.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a continuous query runs and which times it computes, as in InfluxDB 1.6.7. All times are nanoseconds since 1970 began in UTC; the
 * windows are those of the zone.
 *
 * @param interval the length of its windows, {@code GROUP BY time(interval, offset)}
 * @param every how often it runs, {@code RESAMPLE EVERY}, 0 for the interval
 * @param span how far back it computes, {@code RESAMPLE FOR}, 0 for the last interval
 */
record Schedule(
        long interval,
        long offset,
        long every,
        long span,
        @Nullable ZoneId zone) {

    private static final long SECOND = 1_000_000_000L;

    private long period() {
        return every == 0 ? interval : every;
    }

    /** What counts as the time of a run. */
    long run(long now) {
        return truncate(now - offset, period()) + offset;
    }

    /** When it is to run again. Where the zone's clocks change in between, the run stays at its time of day. */
    long next(long lastRun) {
        var next = lastRun + period();
        var change = zoneOffset(lastRun - 1) - zoneOffset(next - 1);
        return Math.abs(change) < period() ? next + change : next;
    }

    /**
     * The times that a run computes, empty if there is no whole window yet.
     *
     * @param due when the run was due, or when it began if it is the first
     */
    TimeRange range(long due, long now) {
        var back = span == 0 ? Math.max(interval, period()) : span;
        var start = truncate(due + interval - back - offset - 1, interval) + offset;
        var end = truncate(now + interval - Math.min(period(), interval) - offset, interval) + offset;
        return new TimeRange(start, end - 1);
    }

    private long truncate(long time, long duration) {
        var zoneOffset = zoneOffset(time);
        var truncated = time - Math.floorMod(time + zoneOffset, duration);
        var change = zoneOffset - zoneOffset(truncated);
        return Math.abs(change) < duration ? truncated + change : truncated;
    }

    private long zoneOffset(long time) {
        if (zone == null || zone.equals(ZoneOffset.UTC)) {
            return 0;
        }
        return zone.getRules().getOffset(Instant.ofEpochSecond(0, time)).getTotalSeconds() * SECOND;
    }
}
