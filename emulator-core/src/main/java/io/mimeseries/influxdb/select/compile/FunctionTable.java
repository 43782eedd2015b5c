package io.mimeseries.influxdb.select.compile;

import org.jspecify.annotations.Nullable;

/** The functions of InfluxDB 1.6.7. */
public final class FunctionTable {
    private FunctionTable() {}

    /** The function of this name in lower case, null if there is none. */
    public static @Nullable Function find(String name) {
        return null;
    }

    /**
     * One function.
     *
     * @param maxArguments the most arguments, {@link Integer#MAX_VALUE} for any number
     * @param selector true where the real server calls it a selector: its row can carry other columns
     */
    public record Function(String name, FunctionKind kind, boolean selector, int minArguments, int maxArguments) {}
}
