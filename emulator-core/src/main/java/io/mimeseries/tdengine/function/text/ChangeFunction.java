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
import java.util.function.UnaryOperator;

/** A text of a text, not longer than it. */
record ChangeFunction(UnaryOperator<String> change) implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 1).requireAll(DataType::isText);
        var argument = arguments.get(0);
        return new BoundFunction(
                type(argument), RowTexts.texts((operands, row) -> change.apply(RowTexts.text(operands, 0, row))));
    }

    /** Of a constant the length is known. */
    private ValueType type(FunctionArgument argument) {
        if (argument.kind() == DataType.VARCHAR && argument.value() instanceof String text) {
            return new ValueType(DataType.VARCHAR, Utf8.length(change.apply(text)));
        }
        return TextLengths.same(argument);
    }
}
