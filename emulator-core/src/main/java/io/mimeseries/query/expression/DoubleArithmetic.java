package io.mimeseries.query.expression;

import io.mimeseries.column.DoubleColumn;
import io.mimeseries.query.Nulls;

/** Arithmetic of floating-point numbers. */
final class DoubleArithmetic {
    private DoubleArithmetic() {}

    static DoubleColumn apply(ArithmeticOperator operator, DoubleColumn left, DoubleColumn right) {
        var size = left.size();
        var results = new double[size];
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
            case DIVIDE -> {
                for (int row = 0; row < size; row++) {
                    results[row] = b[j + row] == 0 ? 0 : a[i + row] / b[j + row];
                }
            }
            case MODULO -> {
                for (int row = 0; row < size; row++) {
                    results[row] = a[i + row] % b[j + row];
                }
            }
            case BIT_AND, BIT_OR, BIT_XOR -> throw new AssertionError(operator);
        }
        return new DoubleColumn(results, 0, size, Nulls.both(left, right));
    }
}
