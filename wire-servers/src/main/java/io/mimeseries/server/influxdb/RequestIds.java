package io.mimeseries.server.influxdb;

import io.mimeseries.engine.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** UUIDs of version 1, as the real server numbers its requests: every one later than the one before, even while the clock stands. */
final class RequestIds {
    /** 100-nanosecond ticks from the start of the Gregorian calendar to 1970. */
    private static final long TICKS_TO_1970 = 0x01B2_1DD2_1381_4000L;

    private static final long VERSION = 0x1000L;
    /** The variant of the standard, and a node of zeros. */
    private static final long LOWER_HALF = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    RequestIds(Clock clock) {
        this.clock = clock;
    }

    String next() {
        long now = clock.nanoseconds() / 100 + TICKS_TO_1970;
        long ticks = last.accumulateAndGet(now, (before, wanted) -> Math.max(before + 1, wanted));
        long upper = (ticks << 32) | ((ticks >>> 16) & 0xFFFF_0000L) | VERSION | ((ticks >>> 48) & 0xFFF);
        return new UUID(upper, LOWER_HALF).toString();
    }
}
