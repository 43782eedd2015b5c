package io.mimeseries.tdengine.type;

import java.nio.charset.StandardCharsets;

/** Lengths of text in bytes of UTF-8, and columns of bytes. */
public final class Utf8 {
    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;

    private Utf8() {}

    /** How many bytes the text has. */
    public static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ONE_BYTE) {
                length++;
            } else if (c < TWO_BYTES || Character.isSurrogate(c)) {
                length += 2;
            } else {
                length += 3;
            }
        }
        return length;
    }

    /** As much of the text as has at most {@code bytes} bytes, without parts of characters. */
    public static String head(String text, int bytes) {
        if (text.length() * 3L <= bytes) {
            return text;
        }
        int length = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            length += c < ONE_BYTE ? 1 : c < TWO_BYTES ? 2 : Character.isBmpCodePoint(c) ? 3 : 4;
            if (length > bytes) {
                return text.substring(0, i);
            }
            i += Character.charCount(c);
        }
        return text;
    }

    /** At most so many characters; pairs of surrogates are one. */
    public static String headOfCharacters(String text, int characters) {
        return text.length() <= characters || characters(text) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters));
    }

    /** How many characters the text has, where a pair of surrogates is one. */
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The bytes of the text, a char of 0 to 255 for each. */
    public static String toBytes(String text) {
        return isAscii(text) ? text : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The text that the bytes, a char of 0 to 255 for each, spell. */
    public static String fromBytes(String bytes) {
        return isAscii(bytes) ? bytes : new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ONE_BYTE) {
                return false;
            }
        }
        return true;
    }
}
