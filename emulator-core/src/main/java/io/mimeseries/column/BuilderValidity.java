package io.mimeseries.column;

import java.util.Arrays;

/** Growing validity words. */
final class BuilderValidity {
    private BuilderValidity() {}

    /** Words whose first {@code size} bits are set. */
    static long[] full(int size) {
        var words = new long[(size >>> 6) + 1];
        Arrays.fill(words, 0, size >>> 6, -1L);
        words[size >>> 6] = (1L << size) - 1;
        return words;
    }

    static long[] append(long[] words, int size, boolean valid) {
        var grown = (size >>> 6) < words.length ? words : Arrays.copyOf(words, words.length * 2);
        if (valid) {
            Validity.set(grown, size);
        }
        return grown;
    }
}
