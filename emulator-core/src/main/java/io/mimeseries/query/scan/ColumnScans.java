package io.mimeseries.query.scan;

import io.mimeseries.column.ColumnType;
import io.mimeseries.query.aggregate.Choice;
import io.mimeseries.query.window.Windows;
import org.jspecify.annotations.Nullable;

/** The scans there are; null for a type that has none, which is left to {@link io.mimeseries.query.aggregate}. */
public final class ColumnScans {
    private ColumnScans() {}

    /** The number of values, of every type. */
    public static ColumnScan count(Windows windows) {
        return new CountScan(windows);
    }

    /** The sum of DOUBLE or LONG values. */
    public static @Nullable ColumnScan sum(ColumnType type, Windows windows) {
        return switch (type) {
            case DOUBLE -> new DoubleSumScan(windows, false);
            case LONG -> new LongSumScan(windows, false);
            case BOOLEAN, STRING -> null;
        };
    }

    /** The mean of DOUBLE or LONG values, a DOUBLE. */
    public static @Nullable ColumnScan mean(ColumnType type, Windows windows) {
        return switch (type) {
            case DOUBLE -> new DoubleSumScan(windows, true);
            case LONG -> new LongSumScan(windows, true);
            case BOOLEAN, STRING -> null;
        };
    }

    /** The chosen one of DOUBLE or LONG values. */
    public static @Nullable ColumnScan select(Choice choice, ColumnType type, Windows windows) {
        return switch (type) {
            case DOUBLE -> new DoubleSelectScan(windows, choice);
            case LONG -> new LongSelectScan(windows, choice);
            case BOOLEAN, STRING -> null;
        };
    }
}
