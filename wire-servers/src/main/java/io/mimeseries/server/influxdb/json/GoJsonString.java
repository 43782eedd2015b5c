package io.mimeseries.server.influxdb.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A string literal of a JSON text. */
final class GoJsonString {
    private final byte[] text;
    private final GoJsonReader reader;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at;

    /** @param start the position of the opening quote */
    GoJsonString(GoJsonReader reader, byte[] text, int start) {
        this.reader = reader;
        this.text = text;
        at = start;
    }

    String read() {
        at++;
        while (peek() != '"') {
            byte c = text[at++];
            if (c >= 0 && c < 0x20) {
                throw GoJsonReader.unexpected(c, "in string literal");
            }
            if (c == '\\') {
                escape();
            } else {
                out.write(c);
            }
        }
        reader.continueAt(at + 1);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void escape() {
        byte c = peek();
        at++;
        switch (c) {
            case '"', '\\', '/' -> out.write(c);
            case 'b' -> out.write('\b');
            case 'f' -> out.write('\f');
            case 'n' -> out.write('\n');
            case 'r' -> out.write('\r');
            case 't' -> out.write('\t');
            case 'u' -> unicode();
            default -> throw GoJsonReader.unexpected(c, "in string escape code");
        }
    }

    private void unicode() {
        char first = hex();
        if (Character.isHighSurrogate(first) && at + 1 < text.length && text[at] == '\\' && text[at + 1] == 'u') {
            int back = at;
            at += 2;
            char second = hex();
            if (Character.isLowSurrogate(second)) {
                write(new String(new char[] {first, second}));
                return;
            }
            at = back;
        }
        write(Character.isSurrogate(first) ? "\uFFFD" : String.valueOf(first));
    }

    private char hex() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            byte c = peek();
            int digit = c < 0 ? -1 : Character.digit(c, 16);
            if (digit < 0) {
                throw GoJsonReader.unexpected(c, "in \\u hexadecimal character escape");
            }
            value = (value << 4) | digit;
            at++;
        }
        return (char) value;
    }

    private void write(String character) {
        out.writeBytes(character.getBytes(StandardCharsets.UTF_8));
    }

    private byte peek() {
        if (at >= text.length) {
            throw reader.endOfText();
        }
        return text[at];
    }
}
