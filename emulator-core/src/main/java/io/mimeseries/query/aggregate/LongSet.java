package io.mimeseries.query.aggregate;

import java.util.Arrays;

/** A set of long values with open addressing. */
final class LongSet {
    private long[] table;
    private int size;
    private boolean hasZero;

    LongSet(int expected) {
        table = new long[Integer.highestOneBit(Math.max(8, Math.min(expected, 1 << 12))) * 2];
    }

    /** True if the value was not in the set yet. */
    boolean add(long value) {
        if (value == 0) {
            var isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        if (2 * (size + 1) > table.length) {
            var old = table;
            table = new long[old.length * 2];
            Arrays.stream(old).filter(kept -> kept != 0).forEach(kept -> table[find(kept)] = kept);
        }
        var position = find(value);
        if (table[position] == value) {
            return false;
        }
        table[position] = value;
        size++;
        return true;
    }

    private int find(long value) {
        var mask = table.length - 1;
        var hash = value * 0x9E3779B97F4A7C15L;
        var position = (int) (hash >>> 32) & mask;
        while (table[position] != 0 && table[position] != value) {
            position = (position + 1) & mask;
        }
        return position;
    }
}
