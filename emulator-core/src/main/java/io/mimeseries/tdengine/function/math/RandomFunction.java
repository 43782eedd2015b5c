package io.mimeseries.tdengine.function.math;

import io.mimeseries.column.DoubleColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Vectors;
import java.util.List;
import java.util.Random;

/** RAND([seed]): from 0 to 1. The numbers are others than the real server's; equal statements at equal times give equal ones. */
final class RandomFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 0, 1).requireAll(DataType::isInteger);
        long now = context.times().nowTimestamp();
        boolean seeded = !arguments.isEmpty() && !arguments.get(0).isNull();
        boolean once = !seeded || arguments.get(0).isConstant();
        return new BoundFunction(ValueType.DOUBLE, false, (operands, size) -> {
            var seeds = seeded ? Vectors.longs(ValueType.BIGINT, operands.get(0)) : new long[] {now};
            var values = new double[size];
            var random = new Random(seeds.length == 0 ? now : seeds[0]);
            for (int row = 0; row < size; row++) {
                if (!once) {
                    random.setSeed(seeds[row]);
                }
                values[row] = random.nextDouble();
            }
            return new DoubleColumn(values);
        });
    }
}
