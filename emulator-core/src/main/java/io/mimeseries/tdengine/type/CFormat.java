package io.mimeseries.tdengine.type;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as {@code printf} of C writes them. */
public final class CFormat {
    private static final int LEAST_EXPONENT = -4;

    private CFormat() {}

    /** {@code %.nf}: so many digits behind the point. */
    public static String fixed(double value, int digits) {
        if (!Double.isFinite(value)) {
            return word(value);
        }
        var text =
                new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
        return isNegative(value) && text.charAt(0) != '-' ? '-' + text : text;
    }

    /** {@code %.ng}: so many digits in all, without zeros at the end, with an exponent where the number is very large or small. */
    public static String general(double value, int digits) {
        if (!Double.isFinite(value)) {
            return word(value);
        }
        if (value == 0) {
            return isNegative(value) ? "-0" : "0";
        }
        var rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        var shortest = rounded.stripTrailingZeros();
        if (exponent >= LEAST_EXPONENT && exponent < digits) {
            return shortest.toPlainString();
        }
        var number = shortest.unscaledValue().abs().toString();
        var text = new StringBuilder();
        text.append(value < 0 ? "-" : "").append(number.charAt(0));
        if (number.length() > 1) {
            text.append('.').append(number, 1, number.length());
        }
        text.append('e').append(exponent < 0 ? '-' : '+');
        int magnitude = Math.abs(exponent);
        return text.append(magnitude < 10 ? "0" : "").append(magnitude).toString();
    }

    private static boolean isNegative(double value) {
        return Double.doubleToRawLongBits(value) < 0;
    }

    private static String word(double value) {
        return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
}
