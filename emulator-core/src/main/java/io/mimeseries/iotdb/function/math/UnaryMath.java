package io.mimeseries.iotdb.function.math;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.RowFunction;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** {@code sin(x)} and its like: a DOUBLE of a number. {@link StrictMath} makes the last digit the same on every machine. */
public final class UnaryMath implements RowFunction {
    private final DoubleUnaryOperator operator;

    private UnaryMath(DoubleUnaryOperator operator) {
        this.operator = operator;
    }

    public static UnaryMath bind(FunctionCall call, DoubleUnaryOperator operator) {
        call.requireNumber();
        return new UnaryMath(operator);
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
            values[row] = operator.applyAsDouble(Numbers.at(argument, row));
        }
        return new DoubleColumn(values, 0, values.length, Nulls.aligned(argument));
    }
}
