package io.mimeseries.tdengine.function.conversion;

import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** TO_CHAR(timestamp, format). */
final class ToCharFunction implements ScalarFunction {
    private static final int LENGTH = 4094;

    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 2, 2)
                .require(0, kind -> kind == DataType.TIMESTAMP)
                .require(1, kind -> kind == DataType.VARCHAR);
        var times = context.times();
        return new BoundFunction(new ValueType(DataType.VARCHAR, LENGTH), (operands, size) -> {
            var formats = (StringColumn) operands.get(1);
            var result = new StringColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                var format = formats.at(row);
                result.append(
                        format != null && operands.get(0) instanceof LongColumn column && !column.isNull(row)
                                ? TimeFormat.of(format).write(column.at(row), times)
                                : null);
            }
            return result.build();
        });
    }
}
