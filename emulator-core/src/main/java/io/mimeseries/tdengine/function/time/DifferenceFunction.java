package io.mimeseries.tdengine.function.time;

import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** TIMEDIFF(time, time[, unit]): the first less the second, in units of the precision or whole units. */
final class DifferenceFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 2, 3).require(0, Parameters::isTime).require(1, Parameters::isTime);
        var times = context.times();
        boolean bare = arguments.size() < 3 || arguments.get(2).isNull();
        long unit = bare ? 1 : TimeUnits.of(name, arguments.get(2), times.precision());
        return new BoundFunction(ValueType.BIGINT, (operands, size) -> {
            var first = TimeOperand.of(operands.get(0), times);
            var second = TimeOperand.of(operands.get(1), times);
            var values = new long[size];
            for (int row = 0; row < size; row++) {
                values[row] = (first.at(row) - second.at(row)) / unit;
            }
            return new LongColumn(values, 0, size, Nulls.both(first, second));
        });
    }
}
