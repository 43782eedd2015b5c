package io.mimeseries.tdengine.selection;

import java.util.Arrays;

/**
 * Keeps the best of the rows offered, in a heap with the worst of them on top. The layout is the server's, as its answers show it.
 */
final class WorstFirst {
    private final Order order;
    private final int[] rows;
    private int size;

    WorstFirst(Order order, int most) {
        this.order = order;
        this.rows = new int[most];
    }

    /** Compares rows: positive where the left one is worse. */
    interface Order {
        int compare(int left, int right);
    }

    /** Takes a row, for the worst one where there is no place left. */
    void offer(int row) {
        if (size < rows.length) {
            rows[size++] = row;
            for (int parent = size / 2 - 1; parent >= 0; parent--) {
                sink(parent);
            }
        } else if (order.compare(row, rows[0]) < 0) {
            rows[0] = row;
            sink(0);
        }
    }

    /** The rows kept, as they lie in the heap. */
    int[] rows() {
        return Arrays.copyOf(rows, size);
    }

    private void sink(int start) {
        int parent = start;
        for (int child = 2 * parent + 1; child < size; child = 2 * parent + 1) {
            if (child + 1 < size && order.compare(rows[child], rows[child + 1]) < 0) {
                child++;
            }
            if (order.compare(rows[parent], rows[child]) > 0) {
                return;
            }
            int moved = rows[parent];
            rows[parent] = rows[child];
            rows[child] = moved;
            parent = child;
        }
    }
}
