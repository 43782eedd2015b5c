package io.mimeseries.query.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.Validity;
import org.jspecify.annotations.Nullable;

/** Bit operators on booleans, where InfluxDB 1.6.7 takes a null beside a value for false. */
final class BooleanArithmetic {
    private BooleanArithmetic() {}

    static BooleanColumn apply(ArithmeticOperator operator, BooleanColumn left, BooleanColumn right) {
        var size = left.size();
        var results = new boolean[size];
        for (int row = 0; row < size; row++) {
            var a = !left.isNull(row) && left.at(row);
            var b = !right.isNull(row) && right.at(row);
            results[row] = switch (operator) {
                case BIT_AND -> a && b;
                case BIT_OR -> a || b;
                case BIT_XOR -> a != b;
                case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> throw new AssertionError(operator);
            };
        }
        return new BooleanColumn(results, 0, size, eitherValid(left, right));
    }

    /** The same where the operand on the right is of another type: beside its values the result is false. */
    static BooleanColumn apply(ArithmeticOperator operator, BooleanColumn left, Column right) {
        var size = left.size();
        var values = new boolean[size];
        var valid = Validity.none(size);
        for (int row = 0; row < size; row++) {
            if (!left.isNull(row)) {
                Validity.set(valid, row);
                values[row] = left.at(row) && right.isNull(row);
            }
        }
        var nothing = (BooleanColumn) Column.nulls(ColumnType.BOOLEAN, size);
        return apply(operator, new BooleanColumn(values, 0, size, valid), nothing);
    }

    private static long @Nullable [] eitherValid(BooleanColumn left, BooleanColumn right) {
        if (left.validity() == null || right.validity() == null) {
            return null;
        }
        var words = Validity.none(left.size());
        for (int row = 0; row < left.size(); row++) {
            if (!left.isNull(row) || !right.isNull(row)) {
                Validity.set(words, row);
            }
        }
        return words;
    }
}
