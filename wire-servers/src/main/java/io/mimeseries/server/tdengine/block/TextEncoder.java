package io.mimeseries.server.tdengine.block;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.tdengine.DataType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes values whose size varies, each behind its length. */
public final class TextEncoder {
    private TextEncoder() {}

    /** The value without its length. */
    public static byte[] bytes(DataType kind, String text) {
        var out = new ByteSink(text.length() + Integer.BYTES);
        int length = put(out, kind, text);
        var all = out.toByteArray();
        return Arrays.copyOfRange(all, all.length - length, all.length);
    }

    /** @return bytes of the value without its length */
    static int put(ByteSink out, DataType kind, String text) {
        return switch (kind) {
            case NCHAR -> putCharacters(out, text);
            case VARBINARY, GEOMETRY -> put(out, text.getBytes(StandardCharsets.ISO_8859_1), Short.BYTES);
            case BLOB -> put(out, text.getBytes(StandardCharsets.ISO_8859_1), Integer.BYTES);
            default -> putText(out, text);
        };
    }

    private static int putText(ByteSink out, String text) {
        int at = out.size();
        out.put(0).put(0);
        int bytes = out.putText(text);
        out.set(at, bytes);
        out.set(at + 1, bytes >>> Byte.SIZE);
        return bytes;
    }

    private static int put(ByteSink out, byte[] bytes, int lengthBytes) {
        LittleEndian.put(out, bytes.length, lengthBytes);
        out.put(bytes);
        return bytes.length;
    }

    /** Four bytes a character. */
    private static int putCharacters(ByteSink out, String text) {
        int bytes = Integer.BYTES * text.codePointCount(0, text.length());
        LittleEndian.put(out, bytes, Short.BYTES);
        text.codePoints().forEach(character -> LittleEndian.put(out, character, Integer.BYTES));
        return bytes;
    }
}
