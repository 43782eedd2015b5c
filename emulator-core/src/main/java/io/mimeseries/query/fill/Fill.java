package io.mimeseries.query.fill;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Points;
import io.mimeseries.query.window.Windows;
import org.jspecify.annotations.Nullable;

/** Completes the points of one group to a point for every window. */
public final class Fill {
    private Fill() {}

    /**
     * One point for every window, or the points as they are for {@link FillMode#NONE}.
     *
     * <p>Several points of one window are kept, but as on the real server each of them uses up one window that would have been filled.
     *
     * @param sorted points at their window's start, in output order
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
        if (mode == FillMode.NONE || sorted.size() == 0) {
            return sorted;
        }
        var type = sorted.values().type();
        var isNumber = type == ColumnType.DOUBLE || type == ColumnType.LONG;
        var usable = mode == FillMode.LINEAR && !isNumber ? FillMode.NULL : mode;
        return new Filler(sorted, windows, usable, number, ascending).fill(firstWindow, lastWindow);
    }
}
