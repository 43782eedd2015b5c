package io.mimeseries.tdengine.select.join;

import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.rows.Batches;
import java.util.Arrays;

/** Rows of two sides beside each other, -1 for none; they grow. */
final class Pairs {
    private int[] left = new int[16];
    private int[] right = new int[16];
    private int size;

    void add(int leftRow, int rightRow) {
        if (size == left.length) {
            left = Arrays.copyOf(left, size * 2);
            right = Arrays.copyOf(right, size * 2);
        }
        left[size] = leftRow;
        right[size++] = rightRow;
    }

    int size() {
        return size;
    }

    int left(int pair) {
        return left[pair];
    }

    int right(int pair) {
        return right[pair];
    }

    /** The columns of both sides. */
    RowBatch gather(RowBatch leftRows, RowBatch rightRows) {
        return Batches.beside(Batches.gather(leftRows, left, size), Batches.gather(rightRows, right, size));
    }

    /** Only some of the pairs. */
    Pairs only(int[] pairs) {
        var result = new Pairs();
        for (var pair : pairs) {
            result.add(left[pair], right[pair]);
        }
        return result;
    }
}
