package io.mimeseries.influxdb.select.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.query.Columns;
import io.mimeseries.query.expression.Casts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How InfluxQL's types are stored. */
public final class ColumnTypes {
    private ColumnTypes() {}

    /** The column type of a reference; one of an unknown name has nothing but nulls, for which any type does. */
    public static ColumnType of(DataType type) {
        return switch (type) {
            case FLOAT -> ColumnType.DOUBLE;
            case INTEGER, UNSIGNED, TIME, DURATION -> ColumnType.LONG;
            case BOOLEAN -> ColumnType.BOOLEAN;
            case STRING, TAG, UNKNOWN, ANY_FIELD -> ColumnType.STRING;
        };
    }

    public static DataType of(ColumnType type) {
        return switch (type) {
            case DOUBLE -> DataType.FLOAT;
            case LONG -> DataType.INTEGER;
            case BOOLEAN -> DataType.BOOLEAN;
            case STRING -> DataType.STRING;
        };
    }

    /** The values of a stored column as those of a reference's type; null where none can be converted. */
    public static @Nullable Column cast(Column column, VariableReference reference) {
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
    public static @Nullable Column tag(@Nullable String value, int size) {
        return value == null || value.isEmpty() ? null : Columns.constant(value, size);
    }

    /** True for references that mean a field, whether or not a series has it. */
    public static boolean isField(VariableReference reference) {
        return reference.type() != DataType.TAG && reference.type() != DataType.UNKNOWN;
    }

    /**
     * The one type of columns that are put together: sources of a query can differ in it.
     *
     * @param columns those of another type are converted or taken out if they differ among themselves
     * @param declared the type that the query expects
     */
    public static ColumnType unify(List<@Nullable Column> columns, ColumnType declared) {
        ColumnType common = null;
        var same = true;
        for (var column : columns) {
            if (column != null) {
                same &= common == null || common == column.type();
                common = column.type();
            }
        }
        if (same) {
            return common == null ? declared : common;
        }
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column != null && column.type() != declared) {
                columns.set(i, cast(column, new VariableReference("", of(declared))));
            }
        }
        return declared;
    }

    private static boolean isNumeric(ColumnType type) {
        return type == ColumnType.DOUBLE || type == ColumnType.LONG;
    }
}
