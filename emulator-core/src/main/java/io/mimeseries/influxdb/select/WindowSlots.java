package io.mimeseries.influxdb.select;

import java.util.Arrays;

/** Numbers windows from 0 in the order in which they are first seen. */
final class WindowSlots {
    private long[] starts = new long[16];
    private int[] table = new int[32];
    private int size;
    private int last = -1;
    private boolean sorted = true;

    int size() {
        return size;
    }

    long start(int slot) {
        return starts[slot];
    }

    /** The slot of the window that begins at {@code start}. */
    int slot(long start) {
        var guess = last + 1;
        if (guess < size && starts[guess] == start) {
            last = guess;
            return guess;
        }
        var mask = table.length - 1;
        var position = hash(start) & mask;
        while (table[position] != 0) {
            var slot = table[position] - 1;
            if (starts[slot] == start) {
                last = slot;
                return slot;
            }
            position = (position + 1) & mask;
        }
        return add(start, position);
    }

    /** The slots in order of time. */
    int[] inOrder() {
        var order = new int[size];
        if (sorted) {
            Arrays.setAll(order, i -> i);
            return order;
        }
        var byStart = Arrays.copyOf(starts, size);
        Arrays.sort(byStart);
        Arrays.setAll(order, i -> slot(byStart[i]));
        return order;
    }

    private int add(long start, int position) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        sorted &= size == 0 || starts[size - 1] < start;
        starts[size++] = start;
        table[position] = size;
        if (size * 2 > table.length) {
            grow();
        }
        last = size - 1;
        return last;
    }

    private void grow() {
        table = new int[table.length * 2];
        var mask = table.length - 1;
        for (int slot = 0; slot < size; slot++) {
            var position = hash(starts[slot]) & mask;
            while (table[position] != 0) {
                position = (position + 1) & mask;
            }
            table[position] = slot + 1;
        }
    }

    private static int hash(long start) {
        var mixed = start * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
