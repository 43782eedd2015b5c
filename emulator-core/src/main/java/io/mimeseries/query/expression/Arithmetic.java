package io.mimeseries.query.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/** Arithmetic on columns of the same size by InfluxQL's rules. */
public final class Arithmetic {
    private Arithmetic() {}

    /** The type of a result, or null if the operator does not take the operands' types. */
    public static @Nullable ColumnType resultType(ArithmeticOperator operator, ColumnType left, ColumnType right) {
        if (left == ColumnType.BOOLEAN && right == ColumnType.BOOLEAN) {
            return operator.isBitwise() ? ColumnType.BOOLEAN : null;
        }
        if (left == ColumnType.LONG && right == ColumnType.LONG) {
            return operator == ArithmeticOperator.DIVIDE ? ColumnType.DOUBLE : ColumnType.LONG;
        }
        return isNumber(left) && isNumber(right) && !operator.isBitwise() ? ColumnType.DOUBLE : null;
    }

    /**
     * The results row by row, and nothing but nulls where the operator does not take the types.
     *
     * <p>Null where an operand is null, except that a null boolean counts as false beside a value, and null as false to the right of a boolean,
     * where a value of another type makes the result false. Division by zero gives 0, as does the remainder
     * of a whole number by zero, while that of a DOUBLE is NaN.
     */
    public static Column apply(ArithmeticOperator operator, Column left, Column right) {
        var type = resultType(operator, left.type(), right.type());
        if (type == null && operator.isBitwise() && left instanceof BooleanColumn flags) {
            return BooleanArithmetic.apply(operator, flags, right);
        }
        if (type == null) {
            return Column.nulls(ColumnType.DOUBLE, left.size());
        }
        return switch (type) {
            case LONG -> LongArithmetic.apply(operator, (LongColumn) left, (LongColumn) right);
            case DOUBLE -> DoubleArithmetic.apply(operator, toDouble(left), toDouble(right));
            case BOOLEAN -> BooleanArithmetic.apply(operator, (BooleanColumn) left, (BooleanColumn) right);
            case STRING -> throw new AssertionError(operator);
        };
    }

    static boolean isNumber(ColumnType type) {
        return type == ColumnType.DOUBLE || type == ColumnType.LONG;
    }

    static DoubleColumn toDouble(Column column) {
        return (DoubleColumn) Casts.apply(column, ColumnType.DOUBLE);
    }
}
