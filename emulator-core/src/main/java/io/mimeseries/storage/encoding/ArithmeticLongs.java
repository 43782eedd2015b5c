package io.mimeseries.storage.encoding;

import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/** Longs of one step from each to the next, modulo 2^64: regular times, and with the step 0 constants. */
record ArithmeticLongs(long first, long step, int size) implements EncodedColumn {

    /** Null if the steps differ; there is at least one value. */
    static @Nullable ArithmeticLongs encode(long[] values) {
        var step = values.length == 1 ? 0 : values[1] - values[0];
        for (int i = 2; i < values.length; i++) {
            if (values[i] - values[i - 1] != step) {
                return null;
            }
        }
        return new ArithmeticLongs(values[0], step, values.length);
    }

    @Override
    public LongColumn decode() {
        var values = new long[size];
        var value = first;
        for (int i = 0; i < values.length; i++) {
            values[i] = value;
            value += step;
        }
        return new LongColumn(values);
    }
}
