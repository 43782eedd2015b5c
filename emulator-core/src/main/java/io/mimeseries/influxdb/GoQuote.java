package io.mimeseries.influxdb;

import java.util.HexFormat;

/** Text in quotes as the Go language writes it ({@code %q}): in many of the real server's error texts. */
public final class GoQuote {
    private static final HexFormat HEX = HexFormat.of();

    private GoQuote() {}

    public static String of(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(point -> append(point, quoted));
        return quoted.append('"').toString();
    }

    private static void append(int point, StringBuilder into) {
        switch (point) {
            case '"', '\\' -> into.append('\\').append((char) point);
            case 0x07 -> into.append("\\a");
            case '\b' -> into.append("\\b");
            case '\f' -> into.append("\\f");
            case '\n' -> into.append("\\n");
            case '\r' -> into.append("\\r");
            case '\t' -> into.append("\\t");
            case 0x0B -> into.append("\\v");
            default -> {
                if (isPrintable(point)) {
                    into.appendCodePoint(point);
                } else if (point < ' ' || point == 0x7F) {
                    into.append("\\x").append(HEX.toHexDigits((byte) point));
                } else if (point < 0x10000) {
                    into.append("\\u").append(HEX.toHexDigits((char) point));
                } else {
                    into.append("\\U").append(HEX.toHexDigits(point));
                }
            }
        }
    }

    /** Letters, marks, numbers, punctuation, symbols and the plain space; no other space. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
