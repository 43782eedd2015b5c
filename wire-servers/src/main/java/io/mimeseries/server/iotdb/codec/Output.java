package io.mimeseries.server.iotdb.codec;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes that grow, big-endian. */
final class Output {
    private ByteBuffer bytes;

    Output(int expectedSize) {
        bytes = ByteBuffer.allocate(expectedSize);
    }

    /** Room for so many more bytes at the end of what has been written. */
    ByteBuffer room(int count) {
        if (bytes.remaining() < count) {
            int size = bytes.position();
            var grown = Arrays.copyOf(bytes.array(), Math.max(Math.addExact(size, count), size + (size >> 1)));
            bytes = ByteBuffer.wrap(grown).position(size);
        }
        return bytes;
    }

    void putByte(int value) {
        room(Byte.BYTES).put((byte) value);
    }

    void putInt(int value) {
        room(Integer.BYTES).putInt(value);
    }

    /** Its length and its bytes. */
    void putText(byte[] utf8) {
        room(Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8);
    }

    /** What has been written, without a copy. */
    ByteBuffer toBuffer() {
        return ByteBuffer.wrap(bytes.array(), 0, bytes.position());
    }
}
