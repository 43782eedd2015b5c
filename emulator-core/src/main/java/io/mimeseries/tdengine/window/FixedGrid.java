package io.mimeseries.tdengine.window;

import io.mimeseries.tdengine.Precision;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Windows of a fixed length, aligned to 1970: in the zone where they are days and weeks.
 *
 * @param sliding from one start to the next
 * @param offset of all starts
 * @param zone null where the zone does not matter
 */
public record FixedGrid(
        long interval,
        long sliding,
        long offset,
        Precision precision,
        @Nullable ZoneId zone) implements Grid {

    @Override
    public long firstStart(long time) {
        var shift = shift(time);
        var last = Math.floorDiv(time - offset + shift, sliding) * sliding + offset - shift;
        var start = last;
        while (endOf(start - sliding) > time) {
            start -= sliding;
        }
        return start;
    }

    /** How far clocks of the zone are ahead. */
    private long shift(long time) {
        if (zone == null) {
            return 0;
        }
        var instant = Instant.ofEpochSecond(Math.floorDiv(time, precision.unitsPerSecond()));
        return zone.getRules().getOffset(instant).getTotalSeconds() * precision.unitsPerSecond();
    }

    @Override
    public long next(long start) {
        return start + sliding;
    }

    @Override
    public long endOf(long start) {
        return start + interval;
    }
}
