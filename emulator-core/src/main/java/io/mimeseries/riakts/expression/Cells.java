package io.mimeseries.riakts.expression;

import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.ColumnType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Cells as values of expressions and back. */
final class Cells {
    private Cells() {}

    static @Nullable Object value(Cell cell) {
        if (cell instanceof Cell.SInt64 integer) {
            return integer.value();
        }
        if (cell instanceof Cell.Real number) {
            return number.value();
        }
        if (cell instanceof Cell.Timestamp time) {
            return time.value();
        }
        return cell == Cell.NULL ? null : cell;
    }

    /** The cell of a column; of an integer that does not fit the lowest 64 bits stay. */
    static Cell cell(@Nullable Object value, ColumnType type) {
        if (value == null) {
            return Cell.NULL;
        }
        if (value instanceof Cell cell) {
            return cell;
        }
        if (value instanceof Double number) {
            return new Cell.Real(number);
        }
        long integer = value instanceof BigInteger large ? large.longValue() : (Long) value;
        return type == ColumnType.TIMESTAMP ? new Cell.Timestamp(integer) : new Cell.SInt64(integer);
    }
}
