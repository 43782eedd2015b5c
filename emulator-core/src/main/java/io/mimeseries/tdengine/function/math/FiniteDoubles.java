package io.mimeseries.tdengine.function.math;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.DoubleColumnBuilder;

/** Results of functions: null where an operand was, and where they are not finite. */
final class FiniteDoubles {
    private FiniteDoubles() {}

    static DoubleColumn column(double[] values, Column... operands) {
        var result = new DoubleColumnBuilder(values.length);
        for (int row = 0; row < values.length; row++) {
            boolean present = Double.isFinite(values[row]);
            for (var operand : operands) {
                present &= !operand.isNull(row);
            }
            if (present) {
                result.append(values[row]);
            } else {
                result.appendNull();
            }
        }
        return result.build();
    }
}
