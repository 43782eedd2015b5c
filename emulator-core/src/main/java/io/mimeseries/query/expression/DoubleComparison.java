package io.mimeseries.query.expression;

import io.mimeseries.column.DoubleColumn;

/** Comparison of floating-point numbers, where NaN equals nothing; rows with nulls give anything. */
final class DoubleComparison {
    private DoubleComparison() {}

    static boolean[] apply(ComparisonOperator operator, DoubleColumn left, DoubleColumn right) {
        var results = new boolean[left.size()];
        var a = left.values();
        var b = right.values();
        var i = left.offset();
        var j = right.offset();
        switch (operator) {
            case EQUAL -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] == b[j + row];
                }
            }
            case NOT_EQUAL -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] != b[j + row];
                }
            }
            case LESS -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] < b[j + row];
                }
            }
            case LESS_OR_EQUAL -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] <= b[j + row];
                }
            }
            case GREATER -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] > b[j + row];
                }
            }
            case GREATER_OR_EQUAL -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] >= b[j + row];
                }
            }
        }
        return results;
    }

    static boolean[] apply(ComparisonOperator operator, DoubleColumn left, double right) {
        var results = new boolean[left.size()];
        var a = left.values();
        var i = left.offset();
        switch (operator) {
            case EQUAL -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] == right;
                }
            }
            case NOT_EQUAL -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] != right;
                }
            }
            case LESS -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] < right;
                }
            }
            case LESS_OR_EQUAL -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] <= right;
                }
            }
            case GREATER -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] > right;
                }
            }
            case GREATER_OR_EQUAL -> {
                for (int row = 0; row < results.length; row++) {
                    results[row] = a[i + row] >= right;
                }
            }
        }
        return results;
    }
}
