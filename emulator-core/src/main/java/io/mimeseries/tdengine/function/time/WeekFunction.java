package io.mimeseries.tdengine.function.time;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.FunctionErrors;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** WEEK(time[, mode]), mode 0 to 7. */
final class WeekFunction implements ScalarFunction {
    private static final int MAX_MODE = 7;

    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 2).require(0, Parameters::isTime).require(1, DataType::isInteger);
        int mode = mode(name, arguments);
        var bound =
                new CalendarFunction(date -> WeekNumber.of(date, mode)).bind(name, arguments.subList(0, 1), context);
        return new BoundFunction(
                bound.type(), (operands, size) -> bound.kernel().apply(operands.subList(0, 1), size));
    }

    private static int mode(String name, List<FunctionArgument> arguments) {
        if (arguments.size() < 2) {
            return 0;
        }
        if (!(arguments.get(1).value() instanceof Long mode) || mode < 0 || mode > MAX_MODE) {
            throw FunctionErrors.value(name);
        }
        return mode.intValue();
    }
}
