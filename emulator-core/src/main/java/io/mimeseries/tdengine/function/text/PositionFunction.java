package io.mimeseries.tdengine.function.text;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** POSITION(part IN text): in characters from 1, 0 if it is not there. */
final class PositionFunction implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 2, 2).requireAll(DataType::isText);
        return new BoundFunction(ValueType.BIGINT, RowTexts.numbers((operands, row) -> {
            var text = RowTexts.text(operands, 1, row);
            int at = text.indexOf(RowTexts.text(operands, 0, row));
            return at < 0 ? 0 : text.codePointCount(0, at) + 1L;
        }));
    }
}
