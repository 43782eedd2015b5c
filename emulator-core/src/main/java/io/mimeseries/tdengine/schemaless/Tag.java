package io.mimeseries.tdengine.schemaless;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.type.Utf8;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A tag of a child table.
 *
 * @param value as tags hold values of the type: a text, number or truth value
 */
record Tag(String name, DataType type, Object value) {
    static Tag nchar(String name, String value) {
        return new Tag(name, DataType.NCHAR, value);
    }

    /** What names of child tables are made of: the bytes of a text, and of all other types those of the value in memory. */
    byte[] bytes() {
        var room = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        return switch (type) {
            case BOOL -> new byte[] {(byte) (value.equals(true) ? 1 : 0)};
            case TINYINT -> new byte[] {((Long) value).byteValue()};
            case SMALLINT -> head(room.putLong((Long) value), Short.BYTES);
            case INT -> head(room.putLong((Long) value), Integer.BYTES);
            case BIGINT -> head(room.putLong((Long) value), Long.BYTES);
            case FLOAT -> head(room.putFloat(((Double) value).floatValue()), Float.BYTES);
            case DOUBLE -> head(room.putDouble((Double) value), Double.BYTES);
            default -> value.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] head(ByteBuffer bytes, int length) {
        var head = new byte[length];
        bytes.flip().get(head);
        return head;
    }

    /** How many bytes a text takes, 0 of all other types. */
    int length() {
        return type.isText() ? Utf8.length((String) value) : 0;
    }
}
