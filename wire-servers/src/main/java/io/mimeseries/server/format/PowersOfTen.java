package io.mimeseries.server.format;

import java.math.BigInteger;

/** The powers of ten that doubles need, as {@code g · 2^r} with 126-bit integers g rounded up, and logarithms of powers in integers. */
final class PowersOfTen {
    private static final int SMALLEST = -292;
    private static final int LARGEST = 324;
    private static final int BITS = 126;
    private static final long[] HIGH = new long[LARGEST - SMALLEST + 1];
    private static final long[] LOW = new long[LARGEST - SMALLEST + 1];

    static {
        var power = BigInteger.ONE;
        for (int e = 0; e <= LARGEST; e++) {
            set(e, power.shiftLeft(BITS).shiftRight(power.bitLength()));
            if (e > 0 && -e >= SMALLEST) {
                int bits = power.bitLength() - 1 + BITS;
                set(-e, BigInteger.ONE.shiftLeft(bits).divide(power));
            }
            power = power.multiply(BigInteger.TEN);
        }
    }

    private PowersOfTen() {}

    private static void set(int exponent, BigInteger floor) {
        var above = floor.add(BigInteger.ONE);
        HIGH[exponent - SMALLEST] = above.shiftRight(63).longValue();
        LOW[exponent - SMALLEST] = above.longValue() & Long.MAX_VALUE;
    }

    /** The upper 63 bits of g for a power of ten. */
    static long high(int exponent) {
        return HIGH[exponent - SMALLEST];
    }

    /** The lower 63 bits of g. */
    static long low(int exponent) {
        return LOW[exponent - SMALLEST];
    }

    /** The logarithm of 2^e to base 10, rounded down. */
    static int log10(int e) {
        return (int) ((e * 661_971_961_083L) >> 41);
    }

    /** The logarithm of 3/4 · 2^e to base 10, rounded down. */
    static int log10OfThreeQuarters(int e) {
        return (int) ((e * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    /** The logarithm of 10^e to base 2, rounded down. */
    static int log2(int e) {
        return (int) ((e * 913_124_641_741L) >> 38);
    }
}
