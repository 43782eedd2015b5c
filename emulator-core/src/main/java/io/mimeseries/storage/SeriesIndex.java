package io.mimeseries.storage;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Series in creation order, found by key: an open-addressing table of hash and ordinal. */
final class SeriesIndex {
    private @Nullable Series[] series;
    /** The hash in the upper half, the ordinal + 1 in the lower one; 0 where empty. */
    private long[] slots;

    private int end;
    private int size;

    SeriesIndex() {
        this(new @Nullable Series[4], new long[8], 0, 0);
    }

    private SeriesIndex(@Nullable Series[] series, long[] slots, int end, int size) {
        this.series = series;
        this.slots = slots;
        this.end = end;
        this.size = size;
    }

    SeriesIndex copy() {
        return new SeriesIndex(series.clone(), slots.clone(), end, size);
    }

    int size() {
        return size;
    }

    /** Ordinals are below it; some may have no series. */
    int end() {
        return end;
    }

    @Nullable
    Series at(int ordinal) {
        return ordinal < end ? series[ordinal] : null;
    }

    /** The series of an ordinal that has one. */
    Series get(int ordinal) {
        return Objects.requireNonNull(series[ordinal]);
    }

    void replace(Series newer) {
        series[newer.ordinal()] = newer;
    }

    @Nullable
    Series find(byte[] buffer, int from, int to, int hash) {
        var mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            if ((int) (slots[slot] >>> 32) == hash) {
                var candidate = series[(int) slots[slot] - 1];
                if (candidate != null && candidate.key().matches(buffer, from, to)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    /** Adds a series whose ordinal is {@link #end()}. */
    void add(Series created) {
        if (end == series.length) {
            series = Arrays.copyOf(series, end * 2);
        }
        series[end++] = created;
        size++;
        if (size * 2 > slots.length) {
            rebuildSlots(slots.length * 2);
        } else {
            enter(created);
        }
    }

    private void enter(Series entered) {
        var hash = entered.key().hash();
        var mask = slots.length - 1;
        var slot = hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = (long) hash << 32 | (entered.ordinal() + 1);
    }

    private void rebuildSlots(int capacity) {
        slots = new long[capacity];
        for (int ordinal = 0; ordinal < end; ordinal++) {
            var entered = series[ordinal];
            if (entered != null) {
                enter(entered);
            }
        }
    }

    void remove(Series removed) {
        var mask = slots.length - 1;
        var slot = removed.key().hash() & mask;
        while ((int) slots[slot] != removed.ordinal() + 1) {
            slot = (slot + 1) & mask;
        }
        closeGap(slot, mask);
        series[removed.ordinal()] = null;
        size--;
    }

    /** Moves later entries of the probe sequence up, so that no marks of removed entries are needed. */
    private void closeGap(int gap, int mask) {
        var free = gap;
        for (int slot = (gap + 1) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            var home = (int) (slots[slot] >>> 32) & mask;
            if (((slot - home) & mask) >= ((slot - free) & mask)) {
                slots[free] = slots[slot];
                free = slot;
            }
        }
        slots[free] = 0;
    }

    /** Gives new ordinals without holes; frozen series are cloned, since others still know them by the old ones. */
    void compact(Generation generation) {
        var kept = 0;
        for (int ordinal = 0; ordinal < end; ordinal++) {
            var moved = series[ordinal];
            if (moved != null) {
                if (moved.isWritable(generation)) {
                    moved.moveTo(kept);
                } else if (kept != ordinal) {
                    moved = moved.fork(generation, kept);
                }
                series[kept++] = moved;
            }
        }
        Arrays.fill(series, kept, end, null);
        end = kept;
        rebuildSlots(slots.length);
    }
}
