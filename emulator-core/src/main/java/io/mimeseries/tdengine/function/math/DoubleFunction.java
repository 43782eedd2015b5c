package io.mimeseries.tdengine.function.math;

import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Vectors;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A DOUBLE of one number; null where it is not finite. */
record DoubleFunction(DoubleUnaryOperator operator) implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 1).requireAll(Parameters::isNumber);
        var type = arguments.get(0).type();
        return new BoundFunction(ValueType.DOUBLE, (operands, size) -> {
            var values = Vectors.doubles(type, operands.get(0));
            for (int row = 0; row < size; row++) {
                values[row] = operator.applyAsDouble(values[row]);
            }
            return FiniteDoubles.column(values, operands.get(0));
        });
    }
}
