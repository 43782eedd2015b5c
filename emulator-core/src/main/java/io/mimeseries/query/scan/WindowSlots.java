package io.mimeseries.query.scan;

import java.util.Arrays;

/**
 * Numbers windows from 0 in the order in which they are first seen.
 *
 * <p>Series mostly bring their windows in order and all the same ones: a guess at the next window hits then, or a new one is later than
 * all others. The table is made for the first series that does otherwise.
 */
public final class WindowSlots {
    private static final int[] NO_TABLE = {};
    private long[] starts = new long[16];
    private int[] table = NO_TABLE;
    private int size;
    private int last = -1;
    private boolean sorted = true;

    public int size() {
        return size;
    }

    public long start(int slot) {
        return starts[slot];
    }

    /** Forgets all windows. */
    public void clear() {
        size = 0;
        last = -1;
        sorted = true;
        table = NO_TABLE;
    }

    /** To be called where another series begins: its first window is probably the first of all. */
    public void rewind() {
        last = -1;
    }

    /** The slot of the window that begins at {@code start}. */
    public int slot(long start) {
        var guess = last + 1;
        if (guess < size && starts[guess] == start) {
            last = guess;
            return guess;
        }
        if (sorted && (size == 0 || start > starts[size - 1])) {
            return add(start);
        }
        return find(start);
    }

    private int find(long start) {
        if (table.length == 0) {
            rebuild(32);
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
        return add(start);
    }

    /** The slots in order of time. */
    public int[] inOrder() {
        var order = new int[size];
        if (sorted) {
            for (int slot = 0; slot < size; slot++) {
                order[slot] = slot;
            }
            return order;
        }
        var byStart = Arrays.copyOf(starts, size);
        Arrays.sort(byStart);
        for (int i = 0; i < size; i++) {
            order[i] = slot(byStart[i]);
        }
        return order;
    }

    private int add(long start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        sorted &= size == 0 || starts[size - 1] < start;
        starts[size++] = start;
        if (table.length != 0) {
            if (size * 2 > table.length) {
                rebuild(table.length * 2);
            } else {
                enter(size - 1);
            }
        }
        last = size - 1;
        return last;
    }

    private void rebuild(int least) {
        table = new int[Math.max(least, Integer.highestOneBit(size) * 4)];
        for (int slot = 0; slot < size; slot++) {
            enter(slot);
        }
    }

    private void enter(int slot) {
        var mask = table.length - 1;
        var position = hash(starts[slot]) & mask;
        while (table[position] != 0) {
            position = (position + 1) & mask;
        }
        table[position] = slot + 1;
    }

    private static int hash(long start) {
        var mixed = start * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
