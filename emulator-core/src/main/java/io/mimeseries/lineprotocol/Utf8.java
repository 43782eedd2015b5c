package io.mimeseries.lineprotocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes to text as Go does it: each byte that is no part of a character becomes one U+FFFD, where Java would take a run for one. */
public final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    public static String decode(byte[] bytes) {
        return decode(bytes, 0, bytes.length);
    }

    public static String decode(byte[] bytes, int from, int to) {
        var text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeBytewise(bytes, from, to);
    }

    static boolean isValid(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 || Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decodeBytewise(byte[] bytes, int from, int to) {
        var text = new StringBuilder(to - from);
        var at = from;
        while (at < to) {
            var length = Math.min(lengthAfter(bytes[at]), to - at);
            var one = new String(bytes, at, length, StandardCharsets.UTF_8);
            if (one.codePointCount(0, one.length()) == 1
                    && (one.charAt(0) != REPLACEMENT || isReplacement(bytes, at, length))) {
                text.append(one);
                at += length;
            } else {
                text.append(REPLACEMENT);
                at++;
            }
        }
        return text.toString();
    }

    /** True if the input itself holds U+FFFD. */
    private static boolean isReplacement(byte[] bytes, int at, int length) {
        return length == 3 && bytes[at] == (byte) 0xef && bytes[at + 1] == (byte) 0xbf && bytes[at + 2] == (byte) 0xbd;
    }

    private static int lengthAfter(byte lead) {
        var bits = lead & 0xff;
        if (bits < 0xc0) {
            return 1;
        }
        if (bits < 0xe0) {
            return 2;
        }
        return bits < 0xf0 ? 3 : 4;
    }
}
