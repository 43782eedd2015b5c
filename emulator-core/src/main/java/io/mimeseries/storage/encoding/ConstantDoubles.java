package io.mimeseries.storage.encoding;

import io.mimeseries.column.DoubleColumn;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One double for every row. */
record ConstantDoubles(double value, int size) implements EncodedColumn {

    /** Null if the bits of the values differ; there is at least one value. */
    static @Nullable ConstantDoubles encode(double[] values) {
        var bits = Double.doubleToRawLongBits(values[0]);
        for (var value : values) {
            if (Double.doubleToRawLongBits(value) != bits) {
                return null;
            }
        }
        return new ConstantDoubles(values[0], values.length);
    }

    @Override
    public DoubleColumn decode() {
        var values = new double[size];
        Arrays.fill(values, value);
        return new DoubleColumn(values);
    }
}
