package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import io.mimeseries.riakts.Latin1;
import org.jspecify.annotations.Nullable;

/** Literals as cells of columns. */
public final class Literals {
    private static final int BITS = 63;

    private Literals() {}

    /** The cell that a column of a type would have, or null if the literal is of another type; of a larger integer the lowest bits. */
    public static @Nullable Cell cell(Expression literal, ColumnType type) {
        return switch (type) {
            case VARCHAR -> literal instanceof Expression.TextLiteral text ? Latin1.varchar(text.bytes()) : null;
            case BLOB ->
                literal instanceof Expression.TextLiteral text ? new Cell.Blob(Latin1.bytes(text.bytes())) : null;
            case SINT64 ->
                literal instanceof Expression.IntegerLiteral integer ? new Cell.SInt64(clamped(integer)) : null;
            case TIMESTAMP ->
                literal instanceof Expression.IntegerLiteral integer ? new Cell.Timestamp(clamped(integer)) : null;
            case DOUBLE -> literal instanceof Expression.FloatLiteral number ? new Cell.Real(number.value()) : null;
            case BOOLEAN -> literal instanceof Expression.BooleanLiteral truth ? Cell.bool(truth.value()) : null;
        };
    }

    private static long clamped(Expression.IntegerLiteral literal) {
        var value = literal.value();
        if (value.bitLength() <= BITS) {
            return value.longValue();
        }
        return value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
