package io.mimeseries.tdengine.select.rows;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stable sort of rows that keeps what is sorted already: rows mostly come as a few runs in order of time. */
public final class MergeSort {
    private MergeSort() {}

    /** The rows from 0 to {@code size} in order; null if they are. */
    public static int @Nullable [] order(int size, RowComparator comparator) {
        var ends = runs(size, comparator);
        if (ends.length <= 1) {
            return null;
        }
        var rows = new int[size];
        Arrays.setAll(rows, row -> row);
        var spare = new int[size];
        while (ends.length > 1) {
            var merged = new int[(ends.length + 1) / 2];
            var from = 0;
            for (int run = 0; run < ends.length; run += 2) {
                var middle = ends[run];
                var to = run + 1 < ends.length ? ends[run + 1] : middle;
                merge(rows, spare, from, middle, to, comparator);
                merged[run / 2] = to;
                from = to;
            }
            var held = rows;
            rows = spare;
            spare = held;
            ends = merged;
        }
        return rows;
    }

    private static int[] runs(int size, RowComparator comparator) {
        var ends = new int[8];
        var count = 0;
        for (int row = 1; row <= size; row++) {
            if (row == size || comparator.compare(row - 1, row) > 0) {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = row;
            }
        }
        return Arrays.copyOf(ends, count);
    }

    private static void merge(int[] from, int[] into, int low, int middle, int high, RowComparator comparator) {
        var left = low;
        var right = middle;
        for (int at = low; at < high; at++) {
            if (right >= high || (left < middle && comparator.compare(from[left], from[right]) <= 0)) {
                into[at] = from[left++];
            } else {
                into[at] = from[right++];
            }
        }
    }
}
