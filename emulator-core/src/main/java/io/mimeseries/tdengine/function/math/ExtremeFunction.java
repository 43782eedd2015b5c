package io.mimeseries.tdengine.function.math;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.query.StringOrder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Cast;
import java.util.ArrayList;
import java.util.List;

/** GREATEST and LEAST of the values of one row, in the type that has them all; null where one of them is. */
record ExtremeFunction(boolean greatest) implements ScalarFunction {
    private static final int MAX_ARGUMENTS = 4096;
    private static final int NUMBER_LENGTH = 63;

    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 2, MAX_ARGUMENTS)
                .requireAll(kind -> Parameters.isNumber(kind)
                        || kind.isText()
                        || kind == DataType.BOOL
                        || kind == DataType.TIMESTAMP);
        var types = arguments.stream().map(FunctionArgument::type).toList();
        var type = types.stream().reduce(ValueType.NULL, ExtremeFunction::common);
        return new BoundFunction(type, (operands, size) -> {
            if (type.kind() == DataType.NULL || types.contains(ValueType.NULL)) {
                return Column.nulls(type.kind().columnType(), size);
            }
            var columns = new ArrayList<Column>();
            for (int i = 0; i < types.size(); i++) {
                columns.add(Cast.apply(operands.get(i), types.get(i), type, context.times()));
            }
            return choose(type, columns, size);
        });
    }

    private Column choose(ValueType type, List<Column> columns, int size) {
        var result = ColumnBuilder.of(type.kind().columnType(), size);
        for (int row = 0; row < size; row++) {
            int at = row;
            if (columns.stream().anyMatch(column -> column.isNull(at))) {
                result.appendNull();
                continue;
            }
            var best = columns.get(0);
            for (var column : columns) {
                int order = compare(column, best, row);
                best = greatest ? order > 0 ? column : best : order < 0 ? column : best;
            }
            result.appendFrom(best, row);
        }
        return result.build();
    }

    private static int compare(Column left, Column right, int row) {
        return switch (left.type()) {
            case DOUBLE -> Double.compare(((DoubleColumn) left).at(row), ((DoubleColumn) right).at(row));
            case LONG -> Long.compare(((LongColumn) left).at(row), ((LongColumn) right).at(row));
            case BOOLEAN -> Boolean.compare((Boolean) left.get(row), (Boolean) right.get(row));
            case STRING ->
                StringOrder.compare(
                        String.valueOf(((StringColumn) left).at(row)), String.valueOf(((StringColumn) right).at(row)));
        };
    }

    private static ValueType common(ValueType left, ValueType right) {
        if (left.kind() == DataType.NULL || right.kind() == DataType.NULL) {
            return left.kind() == DataType.NULL ? right : left;
        }
        if (left.kind().isText() || right.kind().isText()) {
            boolean nchar = left.kind() == DataType.NCHAR || right.kind() == DataType.NCHAR;
            int length = Math.max(length(left), length(right));
            return new ValueType(nchar ? DataType.NCHAR : DataType.VARCHAR, length);
        }
        if (left.kind() == right.kind()) {
            return left;
        }
        if (left.kind().isFloating() || right.kind().isFloating()) {
            return ValueType.DOUBLE;
        }
        return left.kind() == DataType.TIMESTAMP || right.kind() == DataType.TIMESTAMP
                ? ValueType.TIMESTAMP
                : left.kind().bytes() > right.kind().bytes() ? left : right;
    }

    private static int length(ValueType type) {
        return type.kind().isText() ? type.length() : NUMBER_LENGTH;
    }
}
