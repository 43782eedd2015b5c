package io.mimeseries.iotdb.select.fill;

import io.mimeseries.column.Column;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.query.Columns;
import org.jspecify.annotations.Nullable;

/** The value of {@code FILL(literal)} in columns of a type. */
final class FillValue {
    private FillValue() {}

    /** A column of one row; null for a type that the literal does not suit, whose nulls remain. */
    static @Nullable Column of(Literal literal, DataType type, SqlTimes times) {
        if (literal instanceof Literal.DateLiteral date) {
            return of(new Literal.IntegerLiteral(String.valueOf(times.valueOf(date))), type, times);
        }
        if (type == DataType.TEXT) {
            return literal instanceof Literal.NullLiteral ? null : Columns.constant(text(literal), 1);
        }
        if (literal instanceof Literal.BooleanLiteral && type == DataType.BOOLEAN) {
            return Columns.constant(Boolean.parseBoolean(literal.text()), 1);
        }
        if (literal instanceof Literal.IntegerLiteral && type.isNumeric()) {
            return number(Long.parseLong(literal.text()), type);
        }
        if ((literal instanceof Literal.RealLiteral || literal instanceof Literal.NanLiteral)
                && (type == DataType.FLOAT || type == DataType.DOUBLE)) {
            var value = Double.parseDouble(literal.text());
            return Columns.constant(type == DataType.FLOAT ? (double) (float) value : value, 1);
        }
        return null;
    }

    private static Column number(long value, DataType type) {
        return switch (type) {
            case INT32, INT64 -> Columns.constant(value, 1);
            case FLOAT -> Columns.constant((double) (float) value, 1);
            default -> Columns.constant((double) value, 1);
        };
    }

    private static String text(Literal literal) {
        if (literal instanceof Literal.StringLiteral string) {
            return string.value();
        }
        if (literal instanceof Literal.RealLiteral) {
            return String.valueOf(Double.parseDouble(literal.text()));
        }
        if (literal instanceof Literal.IntegerLiteral) {
            return String.valueOf(Long.parseLong(literal.text()));
        }
        return literal instanceof Literal.BooleanLiteral
                ? String.valueOf(Boolean.parseBoolean(literal.text()))
                : literal.text();
    }
}
