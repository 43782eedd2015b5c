package io.mimeseries.tdengine.function.conversion;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.FunctionErrors;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Times;
import java.util.List;

/** TO_UNIXTIMESTAMP(text[, 0|1]): a BIGINT, or with 1 a TIMESTAMP; null of what is no date time. */
final class ToUnixTimestampFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 2).require(0, DataType::isText).require(1, DataType::isInteger);
        var type = ValueType.BIGINT;
        if (arguments.size() == 2) {
            if (!(arguments.get(1).value() instanceof Long flag) || (flag != 0 && flag != 1)) {
                throw FunctionErrors.value(name);
            }
            type = flag == 1 ? ValueType.TIMESTAMP : ValueType.BIGINT;
        }
        return new BoundFunction(type, (operands, size) -> read(operands.get(0), context.times()));
    }

    private static Column read(Column column, Times times) {
        var texts = (StringColumn) column;
        var result = new LongColumnBuilder(column.size());
        for (int row = 0; row < column.size(); row++) {
            var text = texts.at(row);
            var time = text == null ? null : times.parse(text);
            if (time == null) {
                result.appendNull();
            } else {
                result.append(time);
            }
        }
        return result.build();
    }
}
