package io.mimeseries.tdengine.function.text;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** TO_BASE64(text). */
final class Base64Function implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 1).requireAll(DataType::isText);
        int bytes = TextLengths.bytes(arguments.get(0), DataType.VARCHAR) - 2;
        return new BoundFunction(
                new ValueType(DataType.VARCHAR, (bytes + 2) / 3 * 4),
                RowTexts.texts((operands, row) -> Base64.getEncoder()
                        .encodeToString(RowTexts.text(operands, 0, row).getBytes(StandardCharsets.UTF_8))));
    }
}
