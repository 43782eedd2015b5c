package io.mimeseries.server.format;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Base64 as Go reads it: padding is required, line ends are skipped, and an error names the first byte that is wrong. Java's own
 * decoder takes unpadded text and tells no position.
 */
public final class GoBase64 {
    public static final GoBase64 STANDARD = new GoBase64('+', '/');
    public static final GoBase64 URL = new GoBase64('-', '_');

    private static final int QUANTUM = 4;
    private final byte[] digits = new byte[256];

    private GoBase64(char digit62, char digit63) {
        Arrays.fill(digits, (byte) -1);
        for (int i = 0; i < 26; i++) {
            digits['A' + i] = (byte) i;
            digits['a' + i] = (byte) (26 + i);
        }
        for (int i = 0; i < 10; i++) {
            digits['0' + i] = (byte) (52 + i);
        }
        digits[digit62] = 62;
        digits[digit63] = 63;
    }

    /** A text that is no base64. */
    public static final class CorruptException extends Exception {
        private static final long serialVersionUID = 1L;

        CorruptException(int position) {
            super("illegal base64 data at input byte " + position, null, false, false);
        }
    }

    public byte[] decode(byte[] text) throws CorruptException {
        var out = new ByteArrayOutputStream(text.length);
        int value = 0;
        int count = 0;
        for (int at = 0; at < text.length; at++) {
            if (isLineEnd(text[at])) {
                continue;
            }
            int digit = digits[text[at] & 0xFF];
            if (digit < 0) {
                checkPadding(text, at, count);
                write(out, value << (6 * (QUANTUM - count)), count - 1);
                return out.toByteArray();
            }
            value = (value << 6) | digit;
            if (++count == QUANTUM) {
                write(out, value, QUANTUM - 1);
                value = 0;
                count = 0;
            }
        }
        if (count > 0) {
            throw new CorruptException(text.length - count);
        }
        return out.toByteArray();
    }

    /** @param count the digits since the last whole quantum */
    private static void checkPadding(byte[] text, int at, int count) throws CorruptException {
        if (text[at] != '=' || count < 2) {
            throw new CorruptException(at);
        }
        int next = skipLineEnds(text, at + 1);
        if (count == 2) {
            if (next == text.length) {
                throw new CorruptException(next);
            }
            if (text[next] != '=') {
                throw new CorruptException(next - 1);
            }
            next = skipLineEnds(text, next + 1);
        }
        if (next < text.length) {
            throw new CorruptException(next);
        }
    }

    private static int skipLineEnds(byte[] text, int from) {
        int at = from;
        while (at < text.length && isLineEnd(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(byte c) {
        return c == '\n' || c == '\r';
    }

    private static void write(ByteArrayOutputStream out, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(value >> (16 - 8 * i));
        }
    }
}
