package io.mimeseries.tdengine.function.math;

import io.mimeseries.query.Columns;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** PI(). */
final class PiFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 0, 0);
        return new BoundFunction(ValueType.DOUBLE, (operands, size) -> Columns.constant(Math.PI, size));
    }
}
