package io.mimeseries.server.net;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * An answer that grows, with room for its length in front. It may be several frames, of which the finished ones are sent as soon as they are
 * worth a write. Not safe for use by several threads.
 */
public final class FrameReply {
    private static final int LENGTH_BYTES = 4;
    private static final int INITIAL_BYTES = 1024;
    private static final int KEPT_BYTES = 1024 * 1024;
    private static final int SENT_BYTES = 64 * 1024;

    private final OutputStream out;
    private byte[] bytes = new byte[INITIAL_BYTES];
    /** Where the length of the frame that is being written lies. */
    private int start;

    private int end = LENGTH_BYTES;
    private @Nullable SSLContext tls;

    /** A reply that goes nowhere: {@link #toByteArray()} has its last frame. */
    public FrameReply() {
        this(OutputStream.nullOutputStream());
    }

    /** @param out takes the frames */
    public FrameReply(OutputStream out) {
        this.out = out;
    }

    /** The bytes so far of the frame that is being written. */
    public int length() {
        return end - start - LENGTH_BYTES;
    }

    public void put(byte[] source, int from, int length) {
        ensure(length);
        System.arraycopy(source, from, bytes, end, length);
        end += length;
    }

    /** The array of the frame, with room for so many more bytes from {@link #end()} on: for encoders, who tell how far they came. */
    public byte[] room(int count) {
        ensure(count);
        return bytes;
    }

    /** Where the next byte goes in the array that {@link #room} gives. */
    public int end() {
        return end;
    }

    /** What lies before this offset of the array is part of the frame. */
    public void endAt(int offset) {
        end = offset;
    }

    private void ensure(int length) {
        if (bytes.length - end < length) {
            // an array of 2^31 bytes is the end of what a frame can carry, and the largest one says so
            long grown = Math.max((long) end + length, end + (long) (end >> 1));
            bytes = Arrays.copyOf(bytes, (int) Math.min(grown, Integer.MAX_VALUE));
        }
    }

    /** Forgets what has been written of the frame. */
    public void clear() {
        end = start + LENGTH_BYTES;
        if (start == 0 && bytes.length > KEPT_BYTES) {
            bytes = new byte[INITIAL_BYTES];
        }
    }

    /** The bytes of the frame that is being written, without their length. */
    public byte[] toByteArray() {
        return Arrays.copyOfRange(bytes, start + LENGTH_BYTES, end);
    }

    /**
     * Ends a frame; what is written from now on is another one. A client that does not read makes this wait.
     *
     * @throws IOException if the connection has ended
     */
    public void endFrame() throws IOException {
        int length = length();
        bytes[start] = (byte) (length >>> 24);
        bytes[start + 1] = (byte) (length >>> 16);
        bytes[start + 2] = (byte) (length >>> 8);
        bytes[start + 3] = (byte) length;
        start = end;
        if (start >= SENT_BYTES) {
            flush();
        }
        ensure(LENGTH_BYTES);
        end = start + LENGTH_BYTES;
    }

    /** Sends the frames that have ended. */
    private void flush() throws IOException {
        out.write(bytes, 0, start);
        out.flush();
        start = 0;
        end = LENGTH_BYTES;
        clear();
    }

    /** Sends what has been written, all of it finished frames or the beginning of the last one. */
    void send() throws IOException {
        if (length() > 0) {
            endFrame();
        }
        if (start > 0) {
            flush();
        }
    }

    /** Both sides speak TLS on this connection once the answer has been sent. */
    public void continueInTls(SSLContext context) {
        tls = context;
    }

    /** What {@link #continueInTls} asked for, once. */
    @Nullable
    SSLContext takeTls() {
        var asked = tls;
        tls = null;
        return asked;
    }
}
