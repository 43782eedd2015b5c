package io.mimeseries.grammar.riakts.term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floats as texts: the fewest digits that say them, in Erlang's way and in that of the library that names columns. */
public final class Floats {
    private static final int MAXIMUM_DIGITS = 17;
    private static final int MAXIMUM_ZEROS = 6;

    private Floats() {}

    /** As {@code ~p}: with an exponent where that is shorter, such as {@code 1.0e3}. */
    public static String shortest(double value) {
        if (value == 0) {
            return zero(value);
        }
        var shortest = decimal(Math.abs(value));
        var digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + shorter(digits, point);
    }

    private static String shorter(String digits, int point) {
        int length = digits.length();
        if (point >= 0 && point < length) {
            return point == 0 ? "0." + digits : digits.substring(0, point) + "." + digits.substring(point);
        }
        var exponent = Integer.toString(point - 1);
        int cost = exponent.length() + 1 + (length == 1 ? 2 : 1);
        if (point < 0) {
            return 2 - point <= cost ? "0." + "0".repeat(-point) + digits : scientific(digits, exponent);
        }
        return point - length + 2 <= cost ? digits + "0".repeat(point - length) + ".0" : scientific(digits, exponent);
    }

    private static String scientific(String digits, String exponent) {
        return digits.charAt(0) + "." + (digits.length() == 1 ? "0" : digits.substring(1)) + "e" + exponent;
    }

    /** As columns and EXPLAIN show it: an exponent for very large and very small numbers only, such as {@code 1000.0}. */
    public static String digits(double value) {
        if (value == 0) {
            return "0.0";
        }
        var shortest = decimal(Math.abs(value));
        var digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + plain(digits, point);
    }

    private static String plain(String digits, int point) {
        int zeros = point - digits.length();
        if (point <= 0) {
            return point > -MAXIMUM_ZEROS ? "0." + "0".repeat(-point) + digits : signed(digits, point, "e-");
        }
        if (zeros < 0) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        return zeros < MAXIMUM_ZEROS ? digits + "0".repeat(zeros) + ".0" : signed(digits, point, "e+");
    }

    private static String signed(String digits, int point, String sign) {
        return digits.charAt(0) + "." + (digits.length() == 1 ? "0" : digits.substring(1)) + sign + Math.abs(point - 1);
    }

    private static String zero(double value) {
        return 1 / value < 0 ? "-0.0" : "0.0";
    }

    /** The decimal number of the fewest digits that is read as this float, without zeros at its end. */
    private static BigDecimal decimal(double value) {
        var exact = new BigDecimal(value);
        for (int digits = 1; digits < MAXIMUM_DIGITS; digits++) {
            var rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MAXIMUM_DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }
}
