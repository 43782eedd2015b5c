package io.mimeseries.tdengine.type;

import io.mimeseries.tdengine.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Decimals as plain text with exactly the digits of their type. */
public final class Decimals {
    /** More digits than any exponent of a literal may ask for. */
    private static final int MAX_EXPONENT = 400;

    private Decimals() {}

    /** What a text says, blanks around it allowed; null if it is no number. */
    public static @Nullable BigDecimal parse(String text) {
        var digits = text.strip();
        try {
            var value = new BigDecimal(digits);
            return Math.abs((long) value.scale()) > MAX_EXPONENT ? BigDecimal.valueOf(value.doubleValue()) : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Rounded half away from zero to the type's scale, as text; null if the type has too few digits for it. */
    public static @Nullable String fit(BigDecimal value, ValueType type) {
        var rounded = value.setScale(type.scale(), RoundingMode.HALF_UP);
        return rounded.precision() > type.precision() && rounded.signum() != 0 ? null : rounded.toPlainString();
    }

    /** The value of a decimal's text. */
    public static BigDecimal of(String text) {
        return new BigDecimal(text);
    }

    /** Negative, 0 or positive. */
    public static int compare(String left, String right) {
        return of(left).compareTo(of(right));
    }
}
