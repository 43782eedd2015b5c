package io.mimeseries.iotdb.function.scalar;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.RowFunction;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ROUND(x, places)} of IoTDB 1.3, a DOUBLE; halves go to the even neighbour, whole numbers stay what they are. */
public final class Round implements RowFunction {
    private final double scale;

    private Round(double scale) {
        this.scale = scale;
    }

    /** @param places how many digits stay behind the point; before it, if negative */
    public static Round bind(@Nullable DataType type, int places) {
        if (type != null && !type.isNumeric()) {
            throw ScalarErrors.semantic(
                    "Input series of Scalar function [ROUND] only supports numeric data types [INT32, INT64, FLOAT, DOUBLE]");
        }
        return new Round(StrictMath.pow(10, places));
    }

    @Override
    public DataType type() {
        return DataType.DOUBLE;
    }

    @Override
    public Column apply(List<Column> arguments) {
        var argument = arguments.get(0);
        var values = new double[argument.size()];
        for (int row = 0; row < values.length; row++) {
            var value = Numbers.at(argument, row);
            values[row] = argument instanceof LongColumn ? value : Math.rint(value * scale) / scale;
        }
        return new DoubleColumn(values, 0, values.length, Nulls.aligned(argument));
    }
}
