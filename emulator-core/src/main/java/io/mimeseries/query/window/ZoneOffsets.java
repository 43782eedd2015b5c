package io.mimeseries.query.window;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** The offsets of a zone from UTC, in nanoseconds; remembers the last stretch of time without a change. */
final class ZoneOffsets {
    private static final long SECOND = 1_000_000_000L;

    private final ZoneRules rules;
    private long from;
    private long to;
    private long offset;

    ZoneOffsets(ZoneId zone) {
        rules = zone.getRules();
    }

    long at(long time) {
        if (time < from || time >= to) {
            look(time);
        }
        return offset;
    }

    private void look(long time) {
        var instant = Instant.ofEpochSecond(Math.floorDiv(time, SECOND), Math.floorMod(time, SECOND));
        offset = rules.getOffset(instant).getTotalSeconds() * SECOND;
        var before = rules.isFixedOffset() ? null : rules.previousTransition(instant.plusNanos(1));
        var after = rules.isFixedOffset() ? null : rules.nextTransition(instant);
        from = before == null ? Long.MIN_VALUE : nanos(before.getInstant(), Long.MIN_VALUE);
        to = after == null ? Long.MAX_VALUE : nanos(after.getInstant(), Long.MAX_VALUE);
    }

    private static long nanos(Instant instant, long otherwise) {
        var seconds = instant.getEpochSecond();
        return Math.abs(seconds) < Long.MAX_VALUE / SECOND ? seconds * SECOND : otherwise;
    }
}
