package io.mimeseries.query.fill;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.query.Points;
import io.mimeseries.query.window.Windows;
import org.jspecify.annotations.Nullable;

/** Completes the points of one group to a point for every window. */
public final class Fill {
    private Fill() {}

    /**
     * One point for every window, or the points as they are for {@link FillMode#NONE}.
     *
     * @param sorted one point per window at most, at the window's start, in output order
     * @param firstWindow start of the earliest window
     * @param lastWindow start of the latest window
     * @param number for {@link FillMode#NUMBER}, a {@link Long} or {@link Double}
     * @param ascending the output order
     */
    public static Points fill(
            Points sorted,
            Windows windows,
            long firstWindow,
            long lastWindow,
            FillMode mode,
            @Nullable Object number,
            boolean ascending) {
        throw new NotEmulatedException("fill");
    }
}
