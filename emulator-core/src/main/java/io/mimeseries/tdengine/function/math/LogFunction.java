package io.mimeseries.tdengine.function.math;

import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.FunctionErrors;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** LOG(value[, base]); without a base the natural one. */
final class LogFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        return switch (arguments.size()) {
            case 1 -> new DoubleFunction(Math::log).bind(name, arguments, context);
            case 2 ->
                new TwoDoublesFunction((value, base) -> Math.log(value) / Math.log(base))
                        .bind(name, arguments, context);
            default -> throw FunctionErrors.count(name);
        };
    }
}
