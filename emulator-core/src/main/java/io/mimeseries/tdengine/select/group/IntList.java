package io.mimeseries.tdengine.select.group;

import java.util.Arrays;

/** Growing numbers of rows. */
final class IntList {
    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    /** At least as long as there are numbers. */
    int[] array() {
        return values;
    }
}
