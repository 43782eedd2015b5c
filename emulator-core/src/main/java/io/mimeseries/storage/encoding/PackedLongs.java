package io.mimeseries.storage.encoding;

import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/**
 * Longs as their distances from a base, or as their steps' distances from the least step, in one, two or four bytes each: whole bytes cost a
 * little more memory than bits, and much less time.
 */
final class PackedLongs implements EncodedColumn {
    private final long first;
    private final long base;
    private final boolean steps;
    private final PackedInts packed;

    private PackedLongs(long first, long base, boolean steps, PackedInts packed) {
        this.first = first;
        this.base = base;
        this.steps = steps;
        this.packed = packed;
    }

    /** Null if neither form takes less than eight bytes a value; there is at least one value. */
    static @Nullable PackedLongs encode(long[] values) {
        var least = values[0];
        var greatest = values[0];
        var leastStep = Long.MAX_VALUE;
        var greatestStep = Long.MIN_VALUE;
        for (int i = 1; i < values.length; i++) {
            least = Math.min(least, values[i]);
            greatest = Math.max(greatest, values[i]);
            var step = values[i] - values[i - 1];
            leastStep = Math.min(leastStep, step);
            greatestStep = Math.max(greatestStep, step);
        }
        var width = PackedInts.width(greatest - least);
        var stepWidth = values.length == 1 ? 1 : PackedInts.width(greatestStep - leastStep);
        if (Math.min(width, stepWidth) > Integer.BYTES) {
            return null;
        }
        var distances = new int[values.length];
        if (width <= stepWidth) {
            for (int i = 0; i < distances.length; i++) {
                distances[i] = (int) (values[i] - least);
            }
            return new PackedLongs(0, least, false, PackedInts.of(distances, width));
        }
        for (int i = 1; i < distances.length; i++) {
            distances[i] = (int) (values[i] - values[i - 1] - leastStep);
        }
        return new PackedLongs(values[0], leastStep, true, PackedInts.of(distances, stepWidth));
    }

    @Override
    public int size() {
        return packed.size();
    }

    @Override
    public LongColumn decode() {
        return new LongColumn(values());
    }

    long[] values() {
        var values = new long[packed.size()];
        packed.copyTo(values);
        if (!steps) {
            for (int i = 0; i < values.length; i++) {
                values[i] += base;
            }
            return values;
        }
        values[0] = first;
        for (int i = 1; i < values.length; i++) {
            values[i] += values[i - 1] + base;
        }
        return values;
    }
}
