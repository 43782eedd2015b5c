package io.mimeseries.server.browse;

import java.time.Instant;

/** Instants of whole numbers. */
final class Times {
    private static final long NANOS = 1_000_000_000L;

    private Times() {}

    /** @param perSecond how many of the unit make a second: 1,000, 1,000,000 or 1,000,000,000 */
    static Instant of(long value, long perSecond) {
        return Instant.ofEpochSecond(
                Math.floorDiv(value, perSecond), Math.floorMod(value, perSecond) * (NANOS / perSecond));
    }
}
