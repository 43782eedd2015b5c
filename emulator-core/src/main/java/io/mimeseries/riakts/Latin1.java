package io.mimeseries.riakts;

import java.nio.charset.StandardCharsets;

/** Bytes as the parser keeps them: a character each. */
public final class Latin1 {
    private Latin1() {}

    public static String of(ByteString bytes) {
        return new String(bytes.array(), StandardCharsets.ISO_8859_1);
    }

    public static ByteString bytes(String text) {
        return ByteString.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static Cell varchar(String text) {
        return new Cell.Varchar(bytes(text));
    }

    /** What the bytes say in UTF-8, with replacement characters for what is none. */
    public static String utf8(String text) {
        return bytes(text).text();
    }
}
