package io.mimeseries.tdengine.function.text;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Utf8;
import java.util.List;

/** ASCII(text): its first byte, 0 if it has none. */
final class AsciiFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 1).requireAll(DataType::isText);
        return new BoundFunction(new ValueType(DataType.TINYINT_UNSIGNED), RowTexts.numbers((operands, row) -> {
            var bytes = Utf8.toBytes(RowTexts.text(operands, 0, row));
            return bytes.isEmpty() ? 0 : bytes.charAt(0);
        }));
    }
}
