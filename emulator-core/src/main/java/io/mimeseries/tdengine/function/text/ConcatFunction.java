package io.mimeseries.tdengine.function.text;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;

/** CONCAT and CONCAT_WS, whose first argument stands between the others. A null makes a null of both. */
record ConcatFunction(boolean separated) implements ScalarFunction {
    private static final int MAX_ARGUMENTS = 8;
    private static final int MAX_SEPARATED_ARGUMENTS = 9;

    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, separated ? 3 : 2, separated ? MAX_SEPARATED_ARGUMENTS : MAX_ARGUMENTS)
                .requireAll(DataType::isText);
        return new BoundFunction(type(arguments), RowTexts.texts(this::join));
    }

    private String join(List<Column> operands, int row) {
        var text = new StringBuilder();
        int first = separated ? 1 : 0;
        for (int i = first; i < operands.size(); i++) {
            if (separated && i > first) {
                text.append(RowTexts.text(operands, 0, row));
            }
            text.append(RowTexts.text(operands, i, row));
        }
        return text.toString();
    }

    private ValueType type(List<FunctionArgument> arguments) {
        var kind = TextLengths.kind(arguments);
        if (arguments.stream().anyMatch(FunctionArgument::isNull)) {
            return TextLengths.type(kind, 0);
        }
        int bytes = 0;
        for (int i = separated ? 1 : 0; i < arguments.size(); i++) {
            bytes += TextLengths.bytes(arguments.get(i), kind);
        }
        if (separated) {
            bytes += TextLengths.bytes(arguments.get(0), kind) * (arguments.size() - 2);
        }
        return TextLengths.type(kind, bytes);
    }
}
