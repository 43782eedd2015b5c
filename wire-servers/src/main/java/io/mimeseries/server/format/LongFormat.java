package io.mimeseries.server.format;

/** Integers in decimal. */
public final class LongFormat {
    private static final int LONGEST = 20;

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
        while (rest < Integer.MIN_VALUE) {
            long quotient = rest / 100;
            int pair = (int) (quotient * 100 - rest);
            bytes[--at] = (byte) ('0' + pair % 10);
            bytes[--at] = (byte) ('0' + pair / 10);
            rest = quotient;
        }
        int small = (int) rest;
        do {
            int quotient = small / 10;
            bytes[--at] = (byte) ('0' + quotient * 10 - small);
            small = quotient;
        } while (small != 0);
    }

    /** The number of decimal digits, without a sign. */
    static int digits(long value) {
        long negative = value < 0 ? value : -value;
        long bound = -10;
        for (int length = 1; length < 19; length++) {
            if (negative > bound) {
                return length;
            }
            bound *= 10;
        }
        return 19;
    }
}
