package io.mimeseries.tdengine.type;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes as hexadecimal digits; bytes are texts with a char of 0 to 255 for each. */
public final class Hexadecimal {
    private static final String PREFIX = "\\x";
    private static final int RADIX = 16;

    private Hexadecimal() {}

    /** Whether a text is meant as {@code \x…}. */
    public static boolean isMeant(String text) {
        return text.startsWith(PREFIX);
    }

    /** The bytes that {@code \x…} means; null if its digits are none or odd in number. */
    public static @Nullable String parse(String text) {
        if (text.length() % 2 != 0) {
            return null;
        }
        var bytes = new StringBuilder(text.length() / 2);
        for (int i = PREFIX.length(); i < text.length(); i += 2) {
            int high = Character.digit(text.charAt(i), RADIX);
            int low = Character.digit(text.charAt(i + 1), RADIX);
            if (high < 0 || low < 0) {
                return null;
            }
            bytes.append((char) (high * RADIX + low));
        }
        return bytes.toString();
    }

    /** Two lower-case digits a byte. */
    public static String digits(String bytes) {
        var digits = new StringBuilder(bytes.length() * 2);
        for (int i = 0; i < bytes.length(); i++) {
            digits.append(Character.forDigit((bytes.charAt(i) >> 4) & 0xF, RADIX))
                    .append(Character.forDigit(bytes.charAt(i) & 0xF, RADIX));
        }
        return digits.toString();
    }

    /** {@code \x} and two upper-case digits a byte. */
    public static String literal(String bytes) {
        return PREFIX + digits(bytes).toUpperCase(Locale.ROOT);
    }
}
