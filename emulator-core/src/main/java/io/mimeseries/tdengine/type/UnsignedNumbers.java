package io.mimeseries.tdengine.type;

/** BIGINT UNSIGNED, whose values are held as their 64 bits. */
public final class UnsignedNumbers {
    private static final double SIGNED_LIMIT = 0x1p63;

    private UnsignedNumbers() {}

    /** The nearest double. */
    public static double toDouble(long bits) {
        if (bits >= 0) {
            return bits;
        }
        // The lowest bit is kept so that halving does not round twice.
        return ((bits >>> 1) | (bits & 1)) * 2.0;
    }

    /** Truncated; what is out of range as the platform of the recordings converts it. */
    public static long fromDouble(double value) {
        if (value >= SIGNED_LIMIT) {
            return value >= 2 * SIGNED_LIMIT ? 0 : (long) (value - SIGNED_LIMIT) + Long.MIN_VALUE;
        }
        return value >= -SIGNED_LIMIT ? (long) value : Long.MIN_VALUE;
    }
}
