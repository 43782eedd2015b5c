package io.mimeseries.server.tdengine.socket;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A binary message: three numbers, and what its action needs.
 *
 * @param resource the result or the statement that it is about
 * @param rest what follows, lowest byte first
 */
record BinaryRequest(long requestId, long resource, long action, ByteBuffer rest) {
    private static final int HEAD = 3 * Long.BYTES;

    /** @return null if it is too short for its three numbers */
    static @Nullable BinaryRequest read(byte[] message) {
        if (message.length < HEAD) {
            return null;
        }
        var bytes = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        return new BinaryRequest(
                bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.slice().order(ByteOrder.LITTLE_ENDIAN));
    }

    /** Reads the version of the message's form, of which there is one. */
    void version() {
        try {
            int version = rest.getShort();
            if (version != 1) {
                throw SocketException.of("unknown binary message version " + version);
            }
        } catch (BufferUnderflowException e) {
            throw SocketException.of("message length is too short");
        }
    }

    /** The next number of four bytes. */
    int integer() {
        try {
            return rest.getInt();
        } catch (BufferUnderflowException e) {
            throw SocketException.of("message length is too short");
        }
    }

    /** The next number of two bytes, 0 or above. */
    int length() {
        try {
            return Short.toUnsignedInt(rest.getShort());
        } catch (BufferUnderflowException e) {
            throw SocketException.of("message length is too short");
        }
    }

    /** The next bytes, as text. */
    String text(int length) {
        if (length > rest.remaining()) {
            throw SocketException.of("message length is too short");
        }
        var text = new byte[length];
        rest.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The statement behind the version, without taking it. */
    String statement() {
        try {
            var bytes = rest.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            bytes.getShort();
            long length = Integer.toUnsignedLong(bytes.getInt());
            if (length > bytes.remaining()) {
                throw SocketException.of("sql length is greater than the message's");
            }
            var text = new byte[(int) length];
            bytes.get(text);
            return new String(text, StandardCharsets.UTF_8);
        } catch (BufferUnderflowException e) {
            throw SocketException.of("message length is too short");
        }
    }
}
