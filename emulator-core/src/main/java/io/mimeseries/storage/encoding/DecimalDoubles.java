package io.mimeseries.storage.encoding;

import io.mimeseries.column.DoubleColumn;
import org.jspecify.annotations.Nullable;

/** Doubles of few decimals, as most measured values are: integers to be divided by a power of ten. */
record DecimalDoubles(PackedLongs scaled, double scale) implements EncodedColumn {
    private static final double[] SCALES = {1, 10, 100, 1e3, 1e4, 1e6};
    /** Up to here a double has a place for every integer. */
    private static final double EXACT = 1L << 53;

    /** Null if any value is not the quotient bit by bit, or if the integers take too many bytes; there is at least one value. */
    static @Nullable DecimalDoubles encode(double[] values) {
        var scaled = new long[values.length];
        for (var scale : SCALES) {
            if (fits(values, scale, scaled)) {
                var packed = PackedLongs.encode(scaled);
                return packed == null ? null : new DecimalDoubles(packed, scale);
            }
        }
        return null;
    }

    private static boolean fits(double[] values, double scale, long[] scaled) {
        for (int i = 0; i < values.length; i++) {
            var integer = Math.rint(values[i] * scale);
            // false for NaN, and for minus zero, of which no integer is left
            if (!(Math.abs(integer) < EXACT)
                    || Double.doubleToRawLongBits((long) integer / scale) != Double.doubleToRawLongBits(values[i])) {
                return false;
            }
            scaled[i] = (long) integer;
        }
        return true;
    }

    @Override
    public int size() {
        return scaled.size();
    }

    @Override
    public DoubleColumn decode() {
        var integers = scaled.values();
        var values = new double[integers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = integers[i] / scale;
        }
        return new DoubleColumn(values);
    }
}
