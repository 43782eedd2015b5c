package io.mimeseries.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a clock showed at one moment, to be gone back to.
 *
 * @param shown null for a clock that followed the time of the machine
 * @param runs false for one that stood
 */
public record ClockReading(@Nullable Instant shown, boolean runs) {
    /** Of a clock that follows the time of the machine. */
    public static final ClockReading FOLLOWING = new ClockReading(null, true);
}
