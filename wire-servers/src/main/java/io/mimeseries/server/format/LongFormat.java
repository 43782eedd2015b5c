package io.mimeseries.server.format;

/** Integers in decimal. */
public final class LongFormat {
    private static final int LONGEST = 20;
    private static final long LOWER_DIGITS = 100_000_000L;
    /** The digits of the numbers below 100. */
    private static final byte[] TENS = new byte[100];

    private static final byte[] ONES = new byte[100];
    /** The powers of ten from 10 on, and in front of them 0: every number has a digit at least. */
    private static final long[] POWERS = new long[19];

    static {
        for (int pair = 0; pair < 100; pair++) {
            TENS[pair] = (byte) ('0' + pair / 10);
            ONES[pair] = (byte) ('0' + pair % 10);
        }
        long power = 1;
        for (int i = 1; i < POWERS.length; i++) {
            power *= 10;
            POWERS[i] = power;
        }
    }

    private LongFormat() {}

    public static void put(ByteSink sink, long value) {
        var bytes = sink.reserve(LONGEST);
        int at = sink.size();
        if (value < 0) {
            bytes[at++] = '-';
        }
        // negated downwards, for the smallest long has no positive twin
        int length = digits(value);
        int end = at + length;
        writeNegative(bytes, end, value < 0 ? value : -value);
        sink.end(end);
    }

    /** Writes the digits of a number that is not negative so that they end before {@code end}, without leading zeros. */
    static void write(byte[] bytes, int end, long value) {
        writeNegative(bytes, end, -value);
    }

    private static void writeNegative(byte[] bytes, int end, long negative) {
        long rest = negative;
        int at = end;
        while (rest < -LOWER_DIGITS) {
            long quotient = rest / LOWER_DIGITS;
            int lower = (int) (quotient * LOWER_DIGITS - rest);
            for (int i = 0; i < 4; i++) {
                at = writePair(bytes, at, lower % 100);
                lower /= 100;
            }
            rest = quotient;
        }
        int small = (int) -rest;
        while (small >= 100) {
            at = writePair(bytes, at, small % 100);
            small /= 100;
        }
        if (small >= 10) {
            writePair(bytes, at, small);
        } else {
            bytes[at - 1] = (byte) ('0' + small);
        }
    }

    private static int writePair(byte[] bytes, int end, int pair) {
        bytes[end - 1] = ONES[pair];
        bytes[end - 2] = TENS[pair];
        return end - 2;
    }

    /** The number of decimal digits, without a sign. */
    static int digits(long value) {
        long magnitude = value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(value);
        int bits = Long.SIZE - Long.numberOfLeadingZeros(magnitude | 1);
        int least = (bits * 1233) >>> 12;
        return magnitude < POWERS[least] ? least : least + 1;
    }
}
