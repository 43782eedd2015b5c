package io.mimeseries.lineprotocol;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The rules of single values and times. */
final class Values {
    /** The real server keeps the two ends of the range for itself. */
    static final long MIN_TIME = Long.MIN_VALUE + 2;

    static final long MAX_TIME = Long.MAX_VALUE - 1;

    private static final String INVALID_NUMBER = "invalid number";

    private Values() {}

    /** What the real server skips where a part of a line begins. */
    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == 0;
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    static boolean startsNumber(byte b) {
        return isDigit(b) || b == '.' || b == '-' || b == 'N' || b == 'n';
    }

    static boolean isTrue(byte first) {
        return first == 't' || first == 'T';
    }

    static boolean isBoolean(byte[] buffer, int from, int to) {
        return switch (to - from) {
            case 1 -> "tTfF".indexOf(buffer[from]) >= 0;
            case 4 -> equal(buffer, from, "true") || equal(buffer, from, "True") || equal(buffer, from, "TRUE");
            case 5 -> equal(buffer, from, "false") || equal(buffer, from, "False") || equal(buffer, from, "FALSE");
            default -> false;
        };
    }

    private static boolean equal(byte[] buffer, int from, String word) {
        for (var i = 0; i < word.length(); i++) {
            if (buffer[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Why the bytes are no number, null if they are one. A final {@code i} makes it an integer. */
    static @Nullable String numberFault(byte[] buffer, int from, int to) {
        var first = to > from && buffer[from] == '-' ? from + 1 : from;
        var integer = false;
        var points = 0;
        var scientific = false;
        for (var at = first; at < to; at++) {
            var b = buffer[at];
            if (b == 'i' && at > from && !integer) {
                integer = true;
            } else if (b == '.') {
                points++;
            } else if ((b == 'e' || b == 'E') && at > from) {
                scientific = true;
            } else if (!isDigit(b) && !signOfExponent(buffer, at)) {
                return INVALID_NUMBER;
            }
        }
        var digits = to - first - points - (integer ? 1 : 0);
        if (points > 1 || digits == 0 || (integer && (points > 0 || scientific || buffer[to - 1] != 'i'))) {
            return INVALID_NUMBER;
        }
        return integer ? integerFault(buffer, from, to - 1) : floatFault(buffer, from, to, scientific);
    }

    private static boolean signOfExponent(byte[] buffer, int at) {
        return (buffer[at] == '+' || buffer[at] == '-') && (buffer[at - 1] == 'e' || buffer[at - 1] == 'E');
    }

    private static @Nullable String integerFault(byte[] buffer, int from, int to) {
        if (to - from < 19 || parsesAsLong(buffer, from, to)) {
            return null;
        }
        var text = ascii(buffer, from, to);
        return "unable to parse integer " + text + ": " + outOfRange(text);
    }

    private static @Nullable String floatFault(byte[] buffer, int from, int to, boolean scientific) {
        if (!scientific && to - from < 25) {
            return null;
        }
        try {
            return Double.isInfinite(Decimals.parse(buffer, from, to)) ? "invalid float" : null;
        } catch (NumberFormatException e) {
            return "invalid float";
        }
    }

    static String outOfRange(String text) {
        return "strconv.ParseInt: parsing \"" + text + "\": value out of range";
    }

    static boolean parsesAsLong(byte[] buffer, int from, int to) {
        try {
            parseLong(buffer, from, to);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    static long parseLong(byte[] buffer, int from, int to) {
        return Long.parseLong(ascii(buffer, from, to));
    }

    static String ascii(byte[] buffer, int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
