package io.mimeseries.tdengine.function.conversion;

import io.mimeseries.column.StringColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.InvalidValueException;
import io.mimeseries.tdengine.type.JsonTags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** TO_JSON(text): null of what is no JSON object. */
final class ToJsonFunction implements ScalarFunction {
    private static final int LENGTH = 4095;

    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 1).requireAll(DataType::isText);
        return new BoundFunction(new ValueType(DataType.JSON, LENGTH), (operands, size) -> {
            var texts = (StringColumn) operands.get(0);
            var result = new StringColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                result.append(json(texts.at(row)));
            }
            return result.build();
        });
    }

    private static @Nullable String json(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var json = JsonTags.canonical(text);
            return json.isEmpty() ? null : json;
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
