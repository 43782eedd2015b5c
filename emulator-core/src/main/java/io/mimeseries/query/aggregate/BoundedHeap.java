package io.mimeseries.query.aggregate;

import io.mimeseries.query.sort.RowOrder;
import java.util.Arrays;

/**
 * A heap that keeps the best rows, the worst of them on top.
 *
 * <p>Which of two equal rows stays depends on the shape of the heap, and the real server lets it show: top(v, 3) over five points of which three
 * are equal keeps the second (vector functions-0532). So rows move here as in Go's {@code container/heap}.
 */
final class BoundedHeap {
    private final int[] rows;
    private final RowOrder worse;
    private int size;

    BoundedHeap(int limit, RowOrder worse) {
        rows = new int[limit];
        this.worse = worse;
    }

    void offer(int row) {
        if (size < rows.length) {
            rows[size] = row;
            siftUp(size++);
        } else if (size > 0 && worse.isBefore(rows[0], row)) {
            rows[0] = row;
            siftDown();
        }
    }

    boolean isFull() {
        return size == rows.length;
    }

    /** The worst row; not to be asked of an empty heap. */
    int worst() {
        return rows[0];
    }

    /** The rows in the order of the heap. */
    int[] rows() {
        return Arrays.copyOf(rows, size);
    }

    private void siftUp(int start) {
        var child = start;
        while (child > 0) {
            var parent = (child - 1) / 2;
            if (!worse.isBefore(rows[child], rows[parent])) {
                return;
            }
            swap(parent, child);
            child = parent;
        }
    }

    private void siftDown() {
        var parent = 0;
        while (2 * parent + 1 < size) {
            var child = 2 * parent + 1;
            if (child + 1 < size && worse.isBefore(rows[child + 1], rows[child])) {
                child++;
            }
            if (!worse.isBefore(rows[child], rows[parent])) {
                return;
            }
            swap(parent, child);
            parent = child;
        }
    }

    private void swap(int position, int other) {
        var row = rows[position];
        rows[position] = rows[other];
        rows[other] = row;
    }
}
