package io.mimeseries.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is told when a clock is moved by hand. */
public interface ClockListener {

    /** The next time that it waits for, null for none: a clock on its way to a later time stops there and calls {@link #moved}. */
    @Nullable
    Instant next();

    /** The clock shows another time, or runs where it stood or the other way round. Called by the thread that moves it. */
    void moved();
}
