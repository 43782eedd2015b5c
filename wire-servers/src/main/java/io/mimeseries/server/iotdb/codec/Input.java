package io.mimeseries.server.iotdb.codec;

import io.mimeseries.iotdb.DataType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads a binary field, big-endian. Each size is compared with what is left before anything is made of it. */
final class Input {
    private static final DataType[] TYPES = DataType.values();

    private final ByteBuffer bytes;

    Input(ByteBuffer bytes) {
        this.bytes = bytes.slice();
    }

    boolean isAtEnd() {
        return !bytes.hasRemaining();
    }

    /** The next bytes as they are, for loops over values of one width. */
    ByteBuffer take(int count, int width) {
        require(count, width);
        int length = count * width;
        var taken = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return taken;
    }

    /** @throws DecodeException if there is no room for so many values of at least a width */
    void require(int count, int width) {
        if (count < 0 || (long) count * width > bytes.remaining()) {
            throw new DecodeException(count + " values in " + bytes.remaining() + " bytes");
        }
    }

    byte i8() {
        require(1, Byte.BYTES);
        return bytes.get();
    }

    int i32() {
        require(1, Integer.BYTES);
        return bytes.getInt();
    }

    long i64() {
        require(1, Long.BYTES);
        return bytes.getLong();
    }

    boolean bool() {
        return i8() == 1;
    }

    String text() {
        int length = i32();
        require(length, Byte.BYTES);
        int at = bytes.arrayOffset() + bytes.position();
        var text = new String(bytes.array(), at, length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    /** The type with a number in messages. */
    static DataType type(int code) {
        for (var type : TYPES) {
            if (type.code() == code) {
                return type;
            }
        }
        throw new DecodeException("Invalid input: " + code);
    }
}
