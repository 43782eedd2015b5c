package io.mimeseries.iotdb.function.math;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.FunctionCall;
import io.mimeseries.iotdb.function.RowFunction;
import io.mimeseries.query.Columns;
import java.util.Arrays;
import java.util.List;

/** {@code const(x, 'value'='…', 'type'='…')}, {@code pi(x)}, {@code e(x)}: one value wherever the first argument has one. */
public final class Constant implements RowFunction {
    private static final String UNSUPPORTED = "the given value type is not supported.";

    private final DataType type;
    private final Object value;

    private Constant(DataType type, Object value) {
        this.type = type;
        this.value = value;
    }

    public static Constant of(double value) {
        return new Constant(DataType.DOUBLE, value);
    }

    public static Constant bind(FunctionCall call) {
        call.requireAttribute("value").requireAttribute("type");
        var name = call.text("type", "");
        call.require(
                Arrays.stream(DataType.values()).anyMatch(type -> type.name().equals(name)), UNSUPPORTED);
        var type = DataType.valueOf(name);
        return new Constant(type, value(call, type));
    }

    private static Object value(FunctionCall call, DataType type) {
        return switch (type) {
            case INT32 -> (long) call.integer("value");
            case INT64 -> call.whole("value");
            case FLOAT -> (double) (float) call.real("value");
            case DOUBLE -> call.real("value");
            case BOOLEAN -> call.flag("value", false);
            case TEXT -> call.text("value", "");
        };
    }

    @Override
    public DataType type() {
        return type;
    }

    @Override
    public Column apply(List<Column> arguments) {
        var argument = arguments.get(0);
        var constant = Columns.constant(value, 1);
        var values = ColumnBuilder.of(type.columnType(), argument.size());
        for (int row = 0; row < argument.size(); row++) {
            if (argument.isNull(row)) {
                values.appendNull();
            } else {
                values.appendFrom(constant, 0);
            }
        }
        return values.build();
    }
}
