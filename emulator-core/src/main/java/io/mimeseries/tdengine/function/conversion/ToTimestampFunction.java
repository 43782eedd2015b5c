package io.mimeseries.tdengine.function.conversion;

import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** TO_TIMESTAMP(text, format). */
final class ToTimestampFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 2, 2).requireAll(kind -> kind == DataType.VARCHAR);
        var times = context.times();
        return new BoundFunction(ValueType.TIMESTAMP, (operands, size) -> {
            var texts = (StringColumn) operands.get(0);
            var formats = (StringColumn) operands.get(1);
            var result = new LongColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                var text = texts.at(row);
                var format = formats.at(row);
                if (text == null || format == null) {
                    result.appendNull();
                } else {
                    result.append(new FormatReader(TimeFormat.of(format), text).read(times));
                }
            }
            return result.build();
        });
    }
}
