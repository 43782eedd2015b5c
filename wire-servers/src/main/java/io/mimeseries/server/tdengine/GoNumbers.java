package io.mimeseries.server.tdengine;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers of parameters as Go's {@code strconv} reads them, and what it says of others. */
final class GoNumbers {
    private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger LARGEST_UNSIGNED = LARGEST.shiftLeft(1).or(BigInteger.ONE);

    private GoNumbers() {}

    /** Why a text is no number of 64 bits, null if it is one. */
    static @Nullable String fault(String text) {
        return fault("ParseInt", text, SMALLEST, LARGEST);
    }

    /** Why a text is no unsigned number of 64 bits, null if it is one. */
    static @Nullable String unsignedFault(String text) {
        return fault("ParseUint", text, BigInteger.ZERO, LARGEST_UNSIGNED);
    }

    /** Why a text is no number that counts something, null if it is one. */
    static @Nullable String countFault(String text) {
        return fault("Atoi", text, SMALLEST, LARGEST);
    }

    private static @Nullable String fault(String function, String text, BigInteger least, BigInteger most) {
        int digits = least.signum() < 0 && !text.isEmpty() && "+-".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        boolean isNumber = digits < text.length() && text.chars().skip(digits).allMatch(c -> '0' <= c && c <= '9');
        if (!isNumber) {
            return "strconv." + function + ": parsing " + quoted(text) + ": invalid syntax";
        }
        // longer texts are out of range whatever their digits, but for zeros
        var value = new BigInteger(text.length() > 1000 ? "1" + "0".repeat(1000) : text);
        return value.compareTo(least) < 0 || value.compareTo(most) > 0
                ? "strconv." + function + ": parsing " + quoted(text) + ": value out of range"
                : null;
    }

    /** In double quotes, which it has itself after a backslash. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
