package io.mimeseries.server.websocket;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Cuts what a client sends into frames. What a length claims is not believed: room grows with what arrives. */
final class FrameReader {
    private static final int FINAL = 0x80;
    private static final int COMPRESSED = 0x40;
    private static final int RESERVED = 0x30;
    private static final int MASKED = 0x80;
    private static final int MOST_OF_CONTROL = 125;
    private static final int TWO_BYTES = 126;
    private static final int MASK_BYTES = 4;
    private static final int FIRST_ROOM = 64 * 1024;

    private final InputStream in;
    private final boolean mayBeCompressed;
    private final int limit;

    /** @param limit bytes of a frame */
    FrameReader(InputStream in, boolean mayBeCompressed, int limit) {
        this.in = in;
        this.mayBeCompressed = mayBeCompressed;
        this.limit = limit;
    }

    /** @throws EOFException if the client ends the connection without a word */
    Frame next() throws IOException {
        int first = octet();
        int second = octet();
        var opcode = Opcode.of(first & 0x0F);
        boolean last = (first & FINAL) != 0;
        boolean compressed = (first & COMPRESSED) != 0;
        if (opcode == null || (first & RESERVED) != 0) {
            throw broken("a frame of a kind that is not known");
        }
        if (compressed && (!mayBeCompressed || opcode.isControl() || opcode == Opcode.CONTINUATION)) {
            throw broken("a frame that must not be compressed");
        }
        if ((second & MASKED) == 0) {
            throw broken("a frame without a mask");
        }
        long length = length(second & ~MASKED);
        if (opcode.isControl() && (!last || length > MOST_OF_CONTROL)) {
            throw broken("a control frame in parts or too long");
        }
        if (length < 0 || length > limit) {
            throw new ProtocolException(CloseCode.TOO_LARGE, "a frame of " + Long.toUnsignedString(length) + " bytes");
        }
        var mask = exactly(MASK_BYTES);
        var payload = exactly((int) length);
        unmask(payload, mask);
        return new Frame(opcode, last, compressed, payload);
    }

    /** Eight bytes at once, as far as it goes. */
    private static void unmask(byte[] payload, byte[] mask) {
        var bytes = ByteBuffer.wrap(payload);
        long four = Integer.toUnsignedLong(ByteBuffer.wrap(mask).getInt());
        long eight = four << Integer.SIZE | four;
        int i = 0;
        for (; i + Long.BYTES <= payload.length; i += Long.BYTES) {
            bytes.putLong(i, bytes.getLong(i) ^ eight);
        }
        for (; i < payload.length; i++) {
            payload[i] ^= mask[i % MASK_BYTES];
        }
    }

    private static ProtocolException broken(String what) {
        return new ProtocolException(CloseCode.PROTOCOL_ERROR, what);
    }

    private long length(int said) throws IOException {
        if (said < TWO_BYTES) {
            return said;
        }
        long length = 0;
        for (int i = said == TWO_BYTES ? 2 : 8; i > 0; i--) {
            length = (length << 8) | octet();
        }
        return length;
    }

    private int octet() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("the client has gone");
        }
        return next;
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = new byte[Math.min(length, FIRST_ROOM)];
        int size = 0;
        while (size < length) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * size));
            }
            int read = in.read(bytes, size, bytes.length - size);
            if (read < 0) {
                throw new EOFException("the client has gone");
            }
            size += read;
        }
        return bytes;
    }
}
