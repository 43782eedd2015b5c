package io.mimeseries.tdengine.function.text;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** TRIM([side] [what] FROM text); what is the first of two arguments. */
record TrimFunction(boolean left, boolean right) implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        if (arguments.size() == 1) {
            return new ChangeFunction(text -> Trimming.blanks(text, left, right)).bind(name, arguments, context);
        }
        Parameters.of(name, arguments, 1, 2).requireAll(DataType::isText);
        return new BoundFunction(
                TextLengths.same(arguments.get(1)),
                RowTexts.texts((operands, row) ->
                        Trimming.texts(RowTexts.text(operands, 1, row), RowTexts.text(operands, 0, row), left, right)));
    }
}
