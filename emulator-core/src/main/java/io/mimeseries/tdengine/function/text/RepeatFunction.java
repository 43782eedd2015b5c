package io.mimeseries.tdengine.function.text;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Utf8;
import java.util.List;

/** REPEAT(text, count). */
final class RepeatFunction implements ScalarFunction {
    private static final int MAX_LENGTH = 65517;
    private static final int MAX_CHARACTERS = 16379;

    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 2, 2).require(0, DataType::isText).require(1, DataType::isInteger);
        var text = arguments.get(0);
        return new BoundFunction(
                type(text, arguments.get(1)),
                RowTexts.texts((operands, row) ->
                        repeat(RowTexts.text(operands, 0, row), SubstringFunction.number(operands, 1, row))));
    }

    private static String repeat(String text, long count) {
        if (count < 1 || text.isEmpty()) {
            return "";
        }
        if (count * (double) Utf8.length(text) > MAX_LENGTH) {
            throw ErrorCode.INVALID_PARAMETER_RANGE.error();
        }
        return text.repeat((int) count);
    }

    private static ValueType type(FunctionArgument text, FunctionArgument count) {
        if (text.isNull()) {
            return TextLengths.same(text);
        }
        int most = text.kind() == DataType.NCHAR ? MAX_CHARACTERS : MAX_LENGTH;
        long length = count.value() instanceof Long times
                ? Math.min(most, Math.max(0, times) * text.type().length())
                : most;
        return new ValueType(text.kind(), (int) length);
    }
}
