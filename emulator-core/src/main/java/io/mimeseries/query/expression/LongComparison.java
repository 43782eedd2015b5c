package io.mimeseries.query.expression;

import io.mimeseries.column.LongColumn;

/** Comparison of whole numbers; rows with nulls give anything. */
final class LongComparison {
    private LongComparison() {}

    static boolean[] apply(ComparisonOperator operator, LongColumn left, LongColumn right) {
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

    static boolean[] apply(ComparisonOperator operator, LongColumn left, long right) {
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
