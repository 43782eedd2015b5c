package io.mimeseries.query.expression;

import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;

/** Arithmetic of whole numbers, which wraps. */
final class LongArithmetic {
    private LongArithmetic() {}

    static LongColumn apply(ArithmeticOperator operator, LongColumn left, LongColumn right) {
        var size = left.size();
        var results = new long[size];
        var a = left.values();
        var b = right.values();
        var i = left.offset();
        var j = right.offset();
        switch (operator) {
            case ADD -> {
                for (int row = 0; row < size; row++) {
                    results[row] = a[i + row] + b[j + row];
                }
            }
            case SUBTRACT -> {
                for (int row = 0; row < size; row++) {
                    results[row] = a[i + row] - b[j + row];
                }
            }
            case MULTIPLY -> {
                for (int row = 0; row < size; row++) {
                    results[row] = a[i + row] * b[j + row];
                }
            }
            case MODULO -> {
                for (int row = 0; row < size; row++) {
                    results[row] = b[j + row] == 0 ? 0 : a[i + row] % b[j + row];
                }
            }
            case BIT_AND -> {
                for (int row = 0; row < size; row++) {
                    results[row] = a[i + row] & b[j + row];
                }
            }
            case BIT_OR -> {
                for (int row = 0; row < size; row++) {
                    results[row] = a[i + row] | b[j + row];
                }
            }
            case BIT_XOR -> {
                for (int row = 0; row < size; row++) {
                    results[row] = a[i + row] ^ b[j + row];
                }
            }
            case DIVIDE -> throw new AssertionError("gives a DOUBLE");
        }
        return new LongColumn(results, 0, size, Nulls.both(left, right));
    }
}
