package io.mimeseries.tdengine.function.text;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** How long texts and bytes are. */
record MeasureFunction(Measure measure) implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 1)
                .requireAll(kind -> kind.isText() || kind == DataType.VARBINARY || kind == DataType.BLOB);
        var kind = arguments.get(0).kind();
        return new BoundFunction(
                ValueType.BIGINT,
                RowTexts.numbers((operands, row) -> measure.of(kind, RowTexts.text(operands, 0, row))));
    }

    /** The length of a text of a kind. */
    interface Measure {
        long of(DataType kind, String text);
    }
}
