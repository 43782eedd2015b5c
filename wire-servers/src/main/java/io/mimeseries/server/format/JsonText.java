package io.mimeseries.server.format;

import java.nio.charset.StandardCharsets;

/** Strings as Go's {@code encoding/json} writes them: by default {@code < > &} and the two Unicode line ends are escaped. */
public final class JsonText {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    /** The characters that stand for themselves. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = 0x20; c < PLAIN.length; c++) {
            PLAIN[c] = c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
        }
    }

    private JsonText() {}

    /** In quotes. */
    public static void put(ByteSink out, String text) {
        out.put('"');
        int plain = 0;
        int length = text.length();
        while (plain < length && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == length) {
            out.putAscii(text);
        } else {
            for (int i = 0; i < length; i++) {
                i += character(out, text, i);
            }
        }
        out.put('"');
    }

    /** In quotes, with nothing escaped but what JSON asks for. */
    public static void putPlain(ByteSink out, String text) {
        out.put('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            i += c < ' ' || c == '"' || c == '\\' ? character(out, text, i) : out.putCharacter(text, i);
        }
        out.put('"');
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    private static int character(ByteSink out, String text, int index) {
        char c = text.charAt(index);
        switch (c) {
            case '"', '\\' -> out.put('\\').put(c);
            case '\n' -> out.put('\\').put('n');
            case '\r' -> out.put('\\').put('r');
            case '\t' -> out.put('\\').put('t');
            case '<', '>', '&', LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> unicode(out, c);
            default -> {
                if (c < 0x20) {
                    unicode(out, c);
                } else {
                    return out.putCharacter(text, index);
                }
            }
        }
        return 0;
    }

    private static void unicode(ByteSink out, char c) {
        out.put('\\')
                .put('u')
                .put(HEX[c >> 12])
                .put(HEX[(c >> 8) & 15])
                .put(HEX[(c >> 4) & 15])
                .put(HEX[c & 15]);
    }
}
