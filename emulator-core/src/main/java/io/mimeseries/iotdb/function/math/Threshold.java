package io.mimeseries.iotdb.function.math;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.RowFunction;
import io.mimeseries.query.Nulls;
import io.mimeseries.query.Numbers;
import java.util.List;
import java.util.function.DoublePredicate;

/** {@code in_range(x, 'lower'='…', 'upper'='…')} and {@code on_off(x, 'threshold'='…')}: a condition on a number. */
public final class Threshold implements RowFunction {
    private final DoublePredicate condition;

    private Threshold(DoublePredicate condition) {
        this.condition = condition;
    }

    /** Both limits belong to the range. */
    public static Threshold inRange(FunctionCall call) {
        call.requireNumber().requireAttribute("upper").requireAttribute("lower");
        var upper = call.real("upper");
        var lower = call.real("lower");
        call.require(upper >= lower, "Upper can not be smaller than lower.");
        return new Threshold(value -> value >= lower && value <= upper);
    }

    public static Threshold onOff(FunctionCall call) {
        call.requireNumber().requireAttribute("threshold");
        var threshold = call.real("threshold");
        return new Threshold(value -> value >= threshold);
    }

    @Override
    public DataType type() {
        return DataType.BOOLEAN;
    }

    @Override
    public Column apply(List<Column> arguments) {
        var argument = arguments.get(0);
        var values = new boolean[argument.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = condition.test(Numbers.at(argument, row));
        }
        return new BooleanColumn(values, 0, values.length, Nulls.aligned(argument));
    }
}
