package io.mimeseries.tdengine.schemaless;

import io.mimeseries.lineprotocol.Utf8;

/** Parts of lines as they are spelt: where they end, and what they say without their backslashes. */
final class Spelling {
    static final String MEASUREMENT = ", \\";
    static final String KEY = ", =\\";
    static final String TEXT = "\"\\";

    private Spelling() {}

    /** Whether the byte at an index has a backslash before it that is not itself one of a pair. */
    static boolean isEscaped(byte[] line, int from, int at) {
        int backslashes = 0;
        while (at - backslashes > from && line[at - backslashes - 1] == '\\') {
            backslashes++;
        }
        return (backslashes & 1) == 1;
    }

    /**
     * Without the backslashes that stand before certain characters.
     *
     * @param escaped the characters, all below 0x80
     */
    static String unescape(byte[] line, int from, int to, String escaped) {
        boolean isPlain = true;
        for (int at = from; at < to && isPlain; at++) {
            isPlain = line[at] != '\\';
        }
        if (isPlain) {
            return Utf8.decode(line, from, to);
        }
        var text = new byte[to - from];
        int length = 0;
        for (int at = from; at < to; at++) {
            if (line[at] == '\\' && at + 1 < to && escaped.indexOf(line[at + 1]) >= 0) {
                at++;
            }
            text[length++] = line[at];
        }
        return Utf8.decode(text, 0, length);
    }

    /** What the real server quotes in its errors: all that follows. */
    static String rest(byte[] line, int from, int end) {
        return Utf8.decode(line, Math.min(from, end), end);
    }
}
