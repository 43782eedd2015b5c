package io.mimeseries.lineprotocol;

/** Which escapes count where; every other backslash is an ordinary character. */
final class Escapes {
    private Escapes() {}

    /** Measurements and field names: comma, quote, blank, equals. */
    static String name(byte[] buffer, int from, int to) {
        return unescape(buffer, from, to, ",\" =");
    }

    /** Tag keys and values: comma, blank, equals. */
    static String tag(byte[] buffer, int from, int to) {
        return unescape(buffer, from, to, ", =");
    }

    /** Field strings: quote and backslash. */
    static String string(byte[] buffer, int from, int to) {
        return unescape(buffer, from, to, "\"\\");
    }

    private static String unescape(byte[] buffer, int from, int to, String escaped) {
        if (indexOf(buffer, from, to, '\\') < 0) {
            return Utf8.decode(buffer, from, to);
        }
        var out = new byte[to - from];
        var length = 0;
        for (var at = from; at < to; at++) {
            if (buffer[at] == '\\' && at + 1 < to && escaped.indexOf(buffer[at + 1]) >= 0) {
                at++;
            }
            out[length++] = buffer[at];
        }
        return Utf8.decode(out, 0, length);
    }

    static void escape(String text, String escaped, StringBuilder out) {
        for (var i = 0; i < text.length(); i++) {
            if (escaped.indexOf(text.charAt(i)) >= 0) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
    }

    static int indexOf(byte[] buffer, int from, int to, char wanted) {
        for (var at = from; at < to; at++) {
            if (buffer[at] == wanted) {
                return at;
            }
        }
        return -1;
    }

    /** The first such byte that does not follow a backslash, {@code to} if there is none. */
    static int unescaped(byte[] buffer, int from, int to, char wanted) {
        for (var at = from; at < to; at++) {
            if (buffer[at] == wanted && (at == from || buffer[at - 1] != '\\')) {
                return at;
            }
        }
        return to;
    }
}
