package io.mimeseries.tdengine.type;

/**
 * The whole number that a text begins with, as {@code strtoll} and {@code strtoull} of C read it: blanks, a sign, decimal digits.
 *
 * @param value at the end of the range where the number is beyond it; unsigned numbers as their 64 bits
 * @param end index behind the last digit; where the reading began if there is no number
 * @param outOfRange whether the number is beyond the range
 */
public record LeadingInteger(long value, int end, boolean outOfRange) {
    /** So many digits make no number beyond 64 bits. */
    static final int SAFE_DIGITS = 18;

    /** Of 64 bits with a sign. */
    public static LeadingInteger signed(String text, int from, int to) {
        int at = blanks(text, from, to);
        boolean negative = at < to && text.charAt(at) == '-';
        int digits = afterSign(text, at, to);
        int end = digitsEnd(text, digits, to);
        if (end == digits) {
            return new LeadingInteger(0, from, false);
        }
        if (end - digits <= SAFE_DIGITS) {
            long value = plain(text, digits, end);
            return new LeadingInteger(negative ? -value : value, end, false);
        }
        try {
            return new LeadingInteger(Long.parseLong(text, at, end, 10), end, false);
        } catch (NumberFormatException e) {
            return new LeadingInteger(negative ? Long.MIN_VALUE : Long.MAX_VALUE, end, true);
        }
    }

    /** Of 64 bits without a sign; a number with a minus is negated within its 64 bits, as in C. */
    public static LeadingInteger unsigned(String text, int from, int to) {
        int at = blanks(text, from, to);
        boolean negative = at < to && text.charAt(at) == '-';
        int digits = afterSign(text, at, to);
        int end = digitsEnd(text, digits, to);
        if (end == digits) {
            return new LeadingInteger(0, from, false);
        }
        try {
            long value = Long.parseUnsignedLong(text, digits, end, 10);
            return new LeadingInteger(negative ? -value : value, end, false);
        } catch (NumberFormatException e) {
            return new LeadingInteger(-1, end, true);
        }
    }

    /** The value of at most 18 decimal digits. */
    static long plain(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }

    static int blanks(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int afterSign(String text, int at, int to) {
        return at < to && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    static int digitsEnd(String text, int from, int to) {
        int end = from;
        while (end < to && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
