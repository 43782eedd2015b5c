package io.mimeseries.server.format;

/**
 * {@code digits · 10^exponent}: the decimal with the fewest digits that reads back as a given double, of these the one closest to it;
 * {@code digits} does not end in 0.
 *
 * <p>Raffaello Giulietti's Schubfach: one 126-bit approximation of a power of ten scales the value and both ends of its rounding interval
 * to integers, and of the four candidates around the scaled value the right one is told by comparisons alone.
 */
record ShortestDecimal(long digits, int exponent) {
    private static final int FRACTION_BITS = 52;
    private static final long HIDDEN_BIT = 1L << FRACTION_BITS;
    private static final int SMALLEST_EXPONENT = -1074;
    private static final int FLOAT_FRACTION_BITS = 23;
    private static final int FLOAT_SMALLEST_EXPONENT = -149;

    /** @param value positive and finite */
    static ShortestDecimal of(double value) {
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & (HIDDEN_BIT - 1);
        int biased = (int) (bits >>> FRACTION_BITS) & 0x7FF;
        return biased == 0
                ? scaled(fraction, SMALLEST_EXPONENT, false)
                : scaled(fraction | HIDDEN_BIT, SMALLEST_EXPONENT - 1 + biased, fraction == 0 && biased > 1);
    }

    /** The shortest of those that read back as the same float. */
    static ShortestDecimal of(float value) {
        int bits = Float.floatToRawIntBits(value);
        int fraction = bits & ((1 << FLOAT_FRACTION_BITS) - 1);
        int biased = (bits >>> FLOAT_FRACTION_BITS) & 0xFF;
        return biased == 0
                ? scaled(fraction, FLOAT_SMALLEST_EXPONENT, false)
                : scaled(
                        fraction | (1 << FLOAT_FRACTION_BITS),
                        FLOAT_SMALLEST_EXPONENT - 1 + biased,
                        fraction == 0 && biased > 1);
    }

    /** The value is {@code significand · 2^exponent}; at a power of two the doubles below are half as far away as those above. */
    private static ShortestDecimal scaled(long significand, int exponent, boolean powerOfTwo) {
        int k = powerOfTwo ? PowersOfTen.log10OfThreeQuarters(exponent) : PowersOfTen.log10(exponent);
        int shift = exponent + PowersOfTen.log2(-k) + 2;
        long high = PowersOfTen.high(-k);
        long low = PowersOfTen.low(-k);
        long four = significand << 2;
        long value = roundToOdd(high, low, four << shift);
        // even significands own the ends of their interval
        long open = significand & 1;
        long lower = roundToOdd(high, low, (four - (powerOfTwo ? 1 : 2)) << shift) + open;
        long upper = roundToOdd(high, low, (four + 2) << shift) - open;

        long floor = value >> 2;
        if (floor >= 10) {
            long tenBelow = floor / 10 * 10;
            boolean below = lower <= tenBelow << 2;
            boolean above = (tenBelow + 10) << 2 <= upper;
            if (below != above) {
                return stripped(below ? tenBelow : tenBelow + 10, k);
            }
        }
        boolean below = lower <= floor << 2;
        boolean above = (floor + 1) << 2 <= upper;
        if (below != above) {
            return stripped(below ? floor : floor + 1, k);
        }
        long fromMiddle = value - ((floor + floor + 1) << 1);
        boolean down = fromMiddle < 0 || (fromMiddle == 0 && (floor & 1) == 0);
        return stripped(down ? floor : floor + 1, k);
    }

    /** The upper bits of the product of a 126-bit power and a 64-bit number, with the lowest bit set if anything was cut off. */
    private static long roundToOdd(long high, long low, long number) {
        long carry = Math.multiplyHigh(low, number);
        long middle = ((high * number) >>> 1) + carry;
        long top = Math.multiplyHigh(high, number) + (middle >>> 63);
        long rest = middle & Long.MAX_VALUE;
        return top | ((rest + Long.MAX_VALUE) >>> 63);
    }

    private static ShortestDecimal stripped(long digits, int exponent) {
        long rest = digits;
        int end = exponent;
        while (rest % 10 == 0) {
            rest /= 10;
            end++;
        }
        return new ShortestDecimal(rest, end);
    }
}
