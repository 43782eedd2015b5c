package io.mimeseries.lineprotocol;

import java.nio.charset.StandardCharsets;

/** Text to the nearest double, without an object for numbers as people and programs mostly write them. */
public final class Decimals {
    /** The powers of ten that a double holds exactly. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    /** Up to here a double holds every integer, so that one multiplication or division by an exact power rounds once. */
    private static final long EXACT = 1L << 53;

    private Decimals() {}

    /** True if {@link #scale} gives the nearest double of a number of these digits, so many of which stand behind the point. */
    public static boolean scales(long mantissa, int fractionDigits) {
        return mantissa <= EXACT && fractionDigits < POWERS.length;
    }

    /** The number itself. */
    public static double scale(long mantissa, int fractionDigits) {
        return fractionDigits == 0 ? mantissa : mantissa / POWERS[fractionDigits];
    }

    /** Any decimal number; infinite if it is out of range. */
    static double parse(byte[] buffer, int from, int to) {
        return Double.parseDouble(new String(buffer, from, to - from, StandardCharsets.ISO_8859_1));
    }
}
