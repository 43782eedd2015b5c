package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.query.Columns;
import io.mimeseries.query.expression.Casts;
import org.jspecify.annotations.Nullable;

/** How InfluxQL's types are stored. */
final class ColumnTypes {
    private ColumnTypes() {}

    /** The column type of a reference; one of an unknown name has nothing but nulls, for which any type does. */
    static ColumnType of(DataType type) {
        return switch (type) {
            case FLOAT -> ColumnType.DOUBLE;
            case INTEGER, UNSIGNED, TIME, DURATION -> ColumnType.LONG;
            case BOOLEAN -> ColumnType.BOOLEAN;
            case STRING, TAG, UNKNOWN, ANY_FIELD -> ColumnType.STRING;
        };
    }

    static DataType of(ColumnType type) {
        return switch (type) {
            case DOUBLE -> DataType.FLOAT;
            case LONG -> DataType.INTEGER;
            case BOOLEAN -> DataType.BOOLEAN;
            case STRING -> DataType.STRING;
        };
    }

    /** The values of a stored column as those of a reference's type; null where none can be converted. */
    static @Nullable Column cast(Column column, VariableReference reference) {
        if (reference.type() == DataType.TAG) {
            return null;
        }
        var wanted = of(reference.type());
        if (reference.type() == DataType.UNKNOWN || reference.type() == DataType.ANY_FIELD || column.type() == wanted) {
            return column;
        }
        var numbers = isNumeric(column.type()) && isNumeric(wanted);
        return numbers ? Casts.apply(column, wanted) : null;
    }

    /** A tag's value in every row. */
    static @Nullable Column tag(@Nullable String value, int size) {
        return value == null || value.isEmpty() ? null : Columns.constant(value, size);
    }

    /** True for references that mean a field, whether or not a series has it. */
    static boolean isField(VariableReference reference) {
        return reference.type() != DataType.TAG && reference.type() != DataType.UNKNOWN;
    }

    private static boolean isNumeric(ColumnType type) {
        return type == ColumnType.DOUBLE || type == ColumnType.LONG;
    }
}
