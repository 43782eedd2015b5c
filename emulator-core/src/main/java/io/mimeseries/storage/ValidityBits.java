package io.mimeseries.storage;

/** Operations on whole validity sets; see {@link io.mimeseries.column.Validity} for single bits. */
final class ValidityBits {
    private ValidityBits() {}

    static int words(int bits) {
        return (bits + 63) >>> 6;
    }

    /** The first {@code size} bits set, with room for {@code capacity}. */
    static long[] full(int size, int capacity) {
        var words = new long[words(capacity)];
        for (int word = 0; word < size >>> 6; word++) {
            words[word] = -1L;
        }
        if ((size & 63) != 0) {
            words[size >>> 6] = (1L << size) - 1;
        }
        return words;
    }

    /** Bits {@code [from, to)} moved to 0, all others clear, with room for {@code capacity}. */
    static long[] copy(long[] source, int from, int to, int capacity) {
        var words = new long[words(capacity)];
        var size = to - from;
        var shift = from & 63;
        for (int word = 0, at = from >>> 6; word < words(size); word++, at++) {
            var low = source[at] >>> shift;
            words[word] = shift == 0 || at + 1 >= source.length ? low : low | source[at + 1] << (64 - shift);
        }
        if ((size & 63) != 0) {
            words[size >>> 6] &= (1L << size) - 1;
        }
        return words;
    }

    /** The number of set bits among the first {@code size}. */
    static int count(long[] words, int size) {
        var count = 0;
        for (int word = 0; word < size >>> 6; word++) {
            count += Long.bitCount(words[word]);
        }
        return (size & 63) == 0 ? count : count + Long.bitCount(words[size >>> 6] & ((1L << size) - 1));
    }

    /** Moves the bits {@code [at, size)} up by one and clears bit {@code at}; lower bits do not change. */
    static void insert(long[] words, int at, int size) {
        var first = at >>> 6;
        for (int word = size >>> 6; word > first; word--) {
            words[word] = words[word] << 1 | words[word - 1] >>> 63;
        }
        var lower = (1L << at) - 1;
        words[first] = (words[first] & lower) | (words[first] & ~lower) << 1;
    }
}
