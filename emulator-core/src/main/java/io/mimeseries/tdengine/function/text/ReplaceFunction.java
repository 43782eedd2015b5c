package io.mimeseries.tdengine.function.text;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** REPLACE(text, part, replacement). */
final class ReplaceFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 3, 3).requireAll(DataType::isText);
        return new BoundFunction(type(arguments), RowTexts.texts((operands, row) -> {
            var text = RowTexts.text(operands, 0, row);
            var part = RowTexts.text(operands, 1, row);
            return part.isEmpty() ? text : text.replace(part, RowTexts.text(operands, 2, row));
        }));
    }

    /** The replacement is counted in the bytes of the result, the part in its own (vector string_functions-013). */
    private static ValueType type(List<FunctionArgument> arguments) {
        var text = arguments.get(0);
        if (arguments.stream().anyMatch(FunctionArgument::isNull)) {
            return TextLengths.same(text);
        }
        var kind = text.kind();
        int bytes = TextLengths.bytes(text, kind);
        int part = TextLengths.bytes(arguments.get(1), DataType.VARCHAR);
        int replacement = TextLengths.bytes(arguments.get(2), kind);
        return TextLengths.type(kind, replacement > part ? bytes + bytes / part * (replacement - part) : bytes);
    }
}
