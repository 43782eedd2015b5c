package io.mimeseries.column;

import org.jspecify.annotations.Nullable;

/** Bit sets in words of 64, bit {@code i} set where row {@code i} has a value. */
public final class Validity {
    private Validity() {}

    /** All clear: every row null. */
    public static long[] none(int size) {
        return new long[(size + 63) >>> 6];
    }

    /** A null set means that every row has a value. */
    public static boolean isSet(long @Nullable [] words, int bit) {
        return words == null || (words[bit >>> 6] & (1L << bit)) != 0;
    }

    public static void set(long[] words, int bit) {
        words[bit >>> 6] |= 1L << bit;
    }

    public static void clear(long[] words, int bit) {
        words[bit >>> 6] &= ~(1L << bit);
    }
}
