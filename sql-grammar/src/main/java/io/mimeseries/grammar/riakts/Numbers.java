package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.antlr.RiakTsGrammar;
import java.math.BigInteger;
import java.util.List;

/** How far the numbers of a text reach, and what they are. */
final class Numbers {
    private static final int MAXIMUM_DIGITS = 4096;
    private final String text;

    Numbers(String text) {
        this.text = text;
    }

    /** Where signs and digits end, or the start if there are no digits. */
    int integerEnd(int start) {
        int digits = signs(start);
        int end = digits(digits);
        return end == digits ? start : end;
    }

    /** The same for numbers with a point. */
    int decimalEnd(int start) {
        int point = digits(signs(start));
        if (point == text.length() || text.charAt(point) != '.') {
            return start;
        }
        int end = digits(point + 1);
        return end == point + 1 ? start : end;
    }

    /** The same for numbers with an exponent. */
    int scientificEnd(int start) {
        int mantissa = Math.max(integerEnd(start), decimalEnd(start));
        if (mantissa == start || mantissa == text.length() || (text.charAt(mantissa) | 0x20) != 'e') {
            return start;
        }
        int digits = mantissa + 1;
        if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
            digits++;
        }
        int end = digits(digits);
        return end == digits ? start : end;
    }

    /** The same for 0x and letters or digits. */
    int hexEnd(int start) {
        if (!text.startsWith("0x", start)) {
            return start;
        }
        int end = start + 2;
        while (end < text.length() && Lexer.isAlphanumeric(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int signs(int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == '-') {
            i++;
        }
        return i;
    }

    private int digits(int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    static BigInteger integer(String digits) {
        if (digits.startsWith("--")) {
            throw badArgument();
        }
        if (digits.length() > MAXIMUM_DIGITS) {
            throw new RiakTsSqlNotEmulatedException("integers of more than " + MAXIMUM_DIGITS + " digits");
        }
        return new BigInteger(digits);
    }

    /** What hexadecimal digits say, a character a byte. */
    static String bytes(String digits) {
        if (digits.length() % 2 != 0) {
            throw RiakTsSqlException.crash("odd_hex_chars");
        }
        var out = new StringBuilder(digits.length() / 2);
        for (int i = 0; i < digits.length(); i += 2) {
            int high = Character.digit(digits.charAt(i), 16);
            int low = Character.digit(digits.charAt(i + 1), 16);
            if (high < 0 || low < 0) {
                throw RiakTsSqlException.refused("function_clause");
            }
            out.append((char) (high << 4 | low));
        }
        return out.toString();
    }

    /** Gives floats their values, after all else has been read: a fault of theirs is told last. */
    static List<SqlToken> read(List<SqlToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.getType() == RiakTsGrammar.FLOAT) {
                tokens.set(i, SqlToken.number(RiakTsGrammar.FLOAT, token.getText(), value(token.getText())));
            }
        }
        return tokens;
    }

    /** The real server adds the zero before the point to numbers without sign and exponent only, and cannot read the others. */
    private static double value(String text) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        boolean isPlain = exponent < 0;
        var mantissa = isPlain ? text : text.substring(0, exponent);
        if (mantissa.startsWith("--") || mantissa.startsWith("-.") || (!isPlain && mantissa.startsWith("."))) {
            throw badArgument();
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw badArgument();
        }
        return value;
    }

    private static RiakTsSqlException badArgument() {
        return RiakTsSqlException.refused("badarg");
    }
}
