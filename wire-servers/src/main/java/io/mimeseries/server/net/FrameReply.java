package io.mimeseries.server.net;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** An answer that grows, with room for its length in front. Not safe for use by several threads. */
public final class FrameReply {
    private static final int LENGTH_BYTES = 4;
    private static final int INITIAL_BYTES = 1024;
    private static final int KEPT_BYTES = 1024 * 1024;

    private byte[] bytes = new byte[INITIAL_BYTES];
    private int end = LENGTH_BYTES;

    /** The bytes of the answer so far. */
    public int length() {
        return end - LENGTH_BYTES;
    }

    public void put(byte[] source, int from, int length) {
        if (bytes.length - end < length) {
            // an array of 2^31 bytes is the end of what a frame can carry, and the largest one says so
            long grown = Math.max((long) end + length, end + (long) (end >> 1));
            bytes = Arrays.copyOf(bytes, (int) Math.min(grown, Integer.MAX_VALUE));
        }
        System.arraycopy(source, from, bytes, end, length);
        end += length;
    }

    /** Forgets what has been written. */
    public void clear() {
        if (bytes.length > KEPT_BYTES) {
            bytes = new byte[INITIAL_BYTES];
        }
        end = LENGTH_BYTES;
    }

    /** The answer's bytes, without their length. */
    public byte[] toByteArray() {
        return Arrays.copyOfRange(bytes, LENGTH_BYTES, end);
    }

    /** The whole frame in one piece. */
    void sendTo(OutputStream out) throws IOException {
        int length = length();
        bytes[0] = (byte) (length >>> 24);
        bytes[1] = (byte) (length >>> 16);
        bytes[2] = (byte) (length >>> 8);
        bytes[3] = (byte) length;
        out.write(bytes, 0, end);
        out.flush();
    }
}
