package io.mimeseries.query.sort;

/** Sorts row numbers. What a sort gets as {@code check} is called from time to time and ends it by an exception. */
public final class RowSort {
    private static final int SHORT = 12;
    /** Rows that are sorted in so short a time that nobody need be asked. */
    static final int UNASKED = 10_000;

    private RowSort() {}

    /** Sorts so that equal rows keep their order. */
    public static void stable(int[] rows, RowOrder order, Runnable check) {
        stable(rows.clone(), rows, 0, rows.length, order, check);
    }

    /**
     * Sorts by pattern-defeating quicksort as Go 1.19's library does it.
     *
     * <p>It leaves equal rows in an order of its own, which the real server lets show: in the time of a percentile, in which of two equally
     * frequent values is the mode, and in the order of equal rows of top() and bottom().
     */
    public static void patternDefeating(int[] rows, RowOrder order, Runnable check) {
        new PatternDefeatingSort(rows, order, check).sort();
    }

    private static void stable(int[] source, int[] target, int from, int to, RowOrder order, Runnable check) {
        if (to - from <= SHORT) {
            insertionSort(target, from, to, order);
            return;
        }
        if (to - from > UNASKED) {
            check.run();
        }
        var middle = (from + to) >>> 1;
        stable(target, source, from, middle, order, check);
        stable(target, source, middle, to, order, check);
        if (!order.isBefore(source[middle], source[middle - 1])) {
            System.arraycopy(source, from, target, from, to - from);
            return;
        }
        var left = from;
        var right = middle;
        for (int i = from; i < to; i++) {
            var takesRight = left == middle || (right < to && order.isBefore(source[right], source[left]));
            target[i] = takesRight ? source[right++] : source[left++];
        }
    }

    static void insertionSort(int[] rows, int from, int to, RowOrder order) {
        for (int i = from + 1; i < to; i++) {
            var row = rows[i];
            var j = i;
            for (; j > from && order.isBefore(row, rows[j - 1]); j--) {
                rows[j] = rows[j - 1];
            }
            rows[j] = row;
        }
    }
}
