package io.mimeseries.tdengine.type;

import io.mimeseries.lineprotocol.Decimals;

/**
 * The number that a text begins with, as {@code strtod} of C reads it: blanks, a sign, then decimal digits with a point and an exponent,
 * {@code 0x…}, {@code inf} or {@code nan}.
 *
 * @param end index behind the number; where the reading began if there is none
 * @param outOfRange whether it is too large, or so small that digits are lost
 */
public record LeadingDouble(double value, int end, boolean outOfRange) {

    /** From {@code from} to {@code to} (exclusive). */
    public static LeadingDouble of(String text, int from, int to) {
        int at = LeadingInteger.blanks(text, from, to);
        boolean negative = at < to && text.charAt(at) == '-';
        int start = LeadingInteger.afterSign(text, at, to);
        if (isHexadecimal(text, start, to)) {
            return hexadecimal(text, start, to, negative);
        }
        int end = decimalEnd(text, start, to);
        if (end == start) {
            return word(text, from, start, to, negative);
        }
        double value = decimal(text, start, end);
        boolean lost = value < Double.MIN_NORMAL && hasDigits(text, start, end);
        return new LeadingDouble(negative ? -value : value, end, lost || Double.isInfinite(value));
    }

    /** Of the whole text. */
    public static LeadingDouble of(String text) {
        return of(text, 0, text.length());
    }

    /** Of a valid number without a sign. */
    private static double decimal(String text, int start, int end) {
        long mantissa = 0;
        int point = end;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                point = i;
            } else if (!LeadingInteger.isDigit(c) || i - start >= LeadingInteger.SAFE_DIGITS) {
                return Double.parseDouble(text.substring(start, end));
            } else {
                mantissa = mantissa * 10 + (c - '0');
            }
        }
        int fractionDigits = Math.max(0, end - point - 1);
        return Decimals.scales(mantissa, fractionDigits)
                ? Decimals.scale(mantissa, fractionDigits)
                : Double.parseDouble(text.substring(start, end));
    }

    private static int decimalEnd(String text, int start, int to) {
        int end = LeadingInteger.digitsEnd(text, start, to);
        int count = end - start;
        if (end < to && text.charAt(end) == '.') {
            int fractionEnd = LeadingInteger.digitsEnd(text, end + 1, to);
            count += fractionEnd - end - 1;
            end = count > 0 ? fractionEnd : end;
        }
        if (count == 0) {
            return start;
        }
        if (end < to && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int digits = LeadingInteger.afterSign(text, end + 1, to);
            int exponentEnd = LeadingInteger.digitsEnd(text, digits, to);
            end = exponentEnd > digits ? exponentEnd : end;
        }
        return end;
    }

    private static boolean hasDigits(String text, int start, int end) {
        for (int i = start; i < end && text.charAt(i) != 'e' && text.charAt(i) != 'E'; i++) {
            if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean isHexadecimal(String text, int start, int to) {
        return start + 2 < to
                && text.charAt(start) == '0'
                && (text.charAt(start + 1) | 0x20) == 'x'
                && Character.digit(text.charAt(start + 2), 16) >= 0;
    }

    private static LeadingDouble hexadecimal(String text, int start, int to, boolean negative) {
        double value = 0;
        int end = start + 2;
        while (end < to && Character.digit(text.charAt(end), 16) >= 0) {
            value = value * 16 + Character.digit(text.charAt(end), 16);
            end++;
        }
        return new LeadingDouble(negative ? -value : value, end, Double.isInfinite(value));
    }

    private static LeadingDouble word(String text, int from, int start, int to, boolean negative) {
        for (var name : new String[] {"infinity", "inf", "nan"}) {
            int end = start + name.length();
            if (end <= to && text.regionMatches(true, start, name, 0, name.length())) {
                double value = name.charAt(0) == 'n' ? Double.NaN : Double.POSITIVE_INFINITY;
                return new LeadingDouble(negative ? -value : value, end, false);
            }
        }
        return new LeadingDouble(0, from, false);
    }
}
