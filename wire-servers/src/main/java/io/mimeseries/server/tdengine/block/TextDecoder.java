package io.mimeseries.server.tdengine.block;

import io.mimeseries.tdengine.DataType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads values whose size varies. */
final class TextDecoder {
    private TextDecoder() {}

    /** Of a raw block, where NCHAR has four bytes a character. */
    static String ofBlock(DataType type, byte[] bytes) {
        return type == DataType.NCHAR ? characters(bytes) : ofBinding(type, bytes, 0, bytes.length);
    }

    /** Of bound values, where all text is UTF-8. */
    static String ofBinding(DataType type, byte[] bytes, int from, int length) {
        return switch (type) {
            case VARBINARY, BLOB, GEOMETRY -> new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            default -> new String(bytes, from, length, StandardCharsets.UTF_8);
        };
    }

    private static String characters(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var text = new StringBuilder(bytes.length / Integer.BYTES);
        while (in.remaining() >= Integer.BYTES) {
            int character = in.getInt();
            if (!Character.isValidCodePoint(character)) {
                throw new BlockException("no character has the number " + Integer.toUnsignedString(character));
            }
            text.appendCodePoint(character);
        }
        return text.toString();
    }
}
