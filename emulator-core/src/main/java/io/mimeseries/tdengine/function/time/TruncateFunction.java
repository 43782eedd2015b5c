package io.mimeseries.tdengine.function.time;

import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.FunctionErrors;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** TIMETRUNCATE(time, unit[, 0|1]): days and weeks begin in the session's zone unless 0 says otherwise. */
final class TruncateFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 2, 3).require(0, Parameters::isTime);
        var times = context.times();
        long unit = TimeUnits.of(name, arguments.get(1), times.precision());
        var span = arguments.get(1).span();
        boolean days = span != null && (span.unit() == 'd' || span.unit() == 'w');
        boolean local = days && local(name, arguments);
        long offset = local ? ZoneText.offsetSeconds(times) * times.precision().unitsPerSecond() : 0;
        return new BoundFunction(ValueType.TIMESTAMP, (operands, size) -> {
            var column = TimeOperand.of(operands.get(0), times);
            var values = new long[size];
            for (int row = 0; row < size; row++) {
                long time = column.at(row);
                values[row] = local ? time - (time + offset) % unit : time / unit * unit;
            }
            return new LongColumn(values, 0, size, Nulls.aligned(column));
        });
    }

    private static boolean local(String name, List<FunctionArgument> arguments) {
        if (arguments.size() < 3) {
            return true;
        }
        var value = arguments.get(2).value();
        if (!(value instanceof Long flag)) {
            throw FunctionErrors.type(name);
        }
        if (flag != 0 && flag != 1) {
            throw FunctionErrors.value(name);
        }
        return flag == 1;
    }
}
