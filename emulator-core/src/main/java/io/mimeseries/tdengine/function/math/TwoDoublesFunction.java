package io.mimeseries.tdengine.function.math;

import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Vectors;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** A DOUBLE of two numbers; null where it is not finite. */
record TwoDoublesFunction(DoubleBinaryOperator operator) implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 2, 2).requireAll(Parameters::isNumber);
        var first = arguments.get(0).type();
        var second = arguments.get(1).type();
        return new BoundFunction(ValueType.DOUBLE, (operands, size) -> {
            var values = Vectors.doubles(first, operands.get(0));
            var others = Vectors.doubles(second, operands.get(1));
            for (int row = 0; row < size; row++) {
                values[row] = operator.applyAsDouble(values[row], others[row]);
            }
            return FiniteDoubles.column(values, operands.get(0), operands.get(1));
        });
    }
}
