package io.mimeseries.tdengine.type;

/**
 * A whole number as INSERT reads it: numbers with a fraction are rounded half away from zero, and strings may hold {@code 0x…} and {@code 0b…}.
 *
 * @param value as its 64 bits if unsigned
 * @param isValid whether the text is a number within 64 bits
 */
record WholeNumber(long value, boolean isValid) {
    private static final WholeNumber INVALID = new WholeNumber(0, false);
    private static final double SIGNED_LIMIT = 0x1p63;
    private static final double UNSIGNED_LIMIT = 0x1p64;
    private static final int BINARY_DIGITS = 64;

    static WholeNumber signed(TokenKind kind, String text, int from, int to) {
        if (kind == TokenKind.FLOAT) {
            var number = LeadingDouble.of(text, from, to);
            double value = round(number.value());
            boolean fits = value >= -SIGNED_LIMIT && value < SIGNED_LIMIT;
            return valid((long) value, fits && !number.outOfRange() && number.end() == to);
        }
        var number = LeadingInteger.signed(text, from, to);
        if (kind == TokenKind.INTEGER || (number.end() == to && number.end() > from)) {
            return valid(number.value(), !number.outOfRange() && number.end() == to);
        }
        if (from == to) {
            return INVALID;
        }
        if (isPlainFraction(text, number.end(), to) && !number.outOfRange()) {
            boolean negative = text.charAt(LeadingInteger.blanks(text, from, to)) == '-';
            boolean up = roundsUp(text, number.end(), to);
            return valid(number.value() + (up ? negative ? -1 : 1 : 0), true);
        }
        return otherSigned(text, from, to);
    }

    static WholeNumber unsigned(TokenKind kind, String text, int from, int to) {
        int start = LeadingInteger.blanks(text, from, to);
        boolean negative = start < to && text.charAt(start) == '-';
        if (kind == TokenKind.FLOAT) {
            var number = LeadingDouble.of(text, start, to);
            double value = round(number.value());
            boolean fits = value >= 0 && value < UNSIGNED_LIMIT;
            return valid(unsigned(value), fits && !number.outOfRange() && number.end() == to);
        }
        var number = LeadingInteger.unsigned(text, start, to);
        boolean below = negative && number.value() != 0;
        if (kind == TokenKind.INTEGER || (number.end() == to && number.end() > start)) {
            return valid(number.value(), !below && !number.outOfRange() && number.end() == to);
        }
        if (from == to) {
            return INVALID;
        }
        if (isPlainFraction(text, number.end(), to) && !number.outOfRange()) {
            return valid(number.value() + (roundsUp(text, number.end(), to) ? 1 : 0), !below);
        }
        var other = magnitude(text, from, to);
        return negative && other.value != 0 ? INVALID : other;
    }

    /** What a bare number is without its sign: in base 16 or 2, or rounded; 64 bits. */
    static WholeNumber magnitude(String text, int from, int to) {
        int start = LeadingInteger.afterSign(text, from, to);
        if (start == to || (start == from && !LeadingInteger.isDigit(text.charAt(from)) && text.charAt(from) != '.')) {
            return INVALID;
        }
        int radix = radix(text, start, to);
        if (radix != 0) {
            return inBase(text, start + 2, to, radix);
        }
        var number = LeadingDouble.of(text, start, to);
        double value = round(number.value());
        return valid(unsigned(value), value < UNSIGNED_LIMIT && !number.outOfRange() && number.end() == to);
    }

    /** Half away from zero. */
    static double round(double value) {
        double whole = Math.rint(value);
        if (Math.abs(value - (long) value) == 0.5) {
            return value < 0 ? Math.floor(value) : Math.ceil(value);
        }
        return whole;
    }

    private static WholeNumber otherSigned(String text, int from, int to) {
        var other = magnitude(text, from, to);
        if (!other.isValid) {
            return INVALID;
        }
        if (text.charAt(from) == '-') {
            return valid(-other.value, other.value >= 0 || other.value == Long.MIN_VALUE);
        }
        return valid(other.value, other.value >= 0);
    }

    private static WholeNumber inBase(String text, int from, int to, int radix) {
        try {
            var digits = text.substring(from, to);
            return digits.charAt(0) == '+' || (radix == 2 && digits.length() > BINARY_DIGITS && !digits.startsWith("0"))
                    ? INVALID
                    : valid(Long.parseUnsignedLong(digits, radix), true);
        } catch (NumberFormatException e) {
            return INVALID;
        }
    }

    private static int radix(String text, int start, int to) {
        if (to - start <= 2 || text.charAt(start) != '0') {
            return 0;
        }
        return switch (text.charAt(start + 1)) {
            case 'b', 'B' -> 2;
            case 'x', 'X' -> 16;
            default -> 0;
        };
    }

    private static boolean isPlainFraction(String text, int at, int to) {
        return at < to && text.charAt(at) == '.' && LeadingInteger.digitsEnd(text, at + 1, to) == to;
    }

    private static boolean roundsUp(String text, int point, int to) {
        return point + 1 < to && text.charAt(point + 1) > '4';
    }

    private static long unsigned(double value) {
        return value < SIGNED_LIMIT ? (long) value : (long) (value - SIGNED_LIMIT) + Long.MIN_VALUE;
    }

    private static WholeNumber valid(long value, boolean valid) {
        return valid ? new WholeNumber(value, true) : INVALID;
    }
}
