package io.mimeseries.server.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into frames. What a length claims is not believed: room grows with what has arrived, to twice of it at most. */
final class FrameReader {
    private static final int LENGTH_BYTES = 4;
    private static final int INITIAL_BYTES = 8 * 1024;
    private static final int KEPT_BYTES = 1024 * 1024;

    private final InputStream in;
    private final IntSupplier maxFrame;
    private byte[] bytes = new byte[INITIAL_BYTES];
    private int from;
    private int to;

    FrameReader(InputStream in, IntSupplier maxFrame) {
        this.in = in;
        this.maxFrame = maxFrame;
    }

    /**
     * The next frame, valid until the next call.
     *
     * @return null at the end of the stream, also if it ends within a frame
     * @throws IOException also if a length is negative or more than a frame may have
     */
    @Nullable
    Frame next() throws IOException {
        if (from == to) {
            from = 0;
            to = 0;
            if (bytes.length > KEPT_BYTES) {
                bytes = new byte[INITIAL_BYTES];
            }
        }
        if (!await(LENGTH_BYTES)) {
            return null;
        }
        int length = ((bytes[from] & 0xFF) << 24)
                | ((bytes[from + 1] & 0xFF) << 16)
                | ((bytes[from + 2] & 0xFF) << 8)
                | (bytes[from + 3] & 0xFF);
        if (length < 0 || length > maxFrame.getAsInt()) {
            throw new IOException("a frame of " + (length & 0xFFFF_FFFFL) + " bytes");
        }
        from += LENGTH_BYTES;
        if (!await(length)) {
            return null;
        }
        var frame = new Frame(bytes, from, length);
        from += length;
        return frame;
    }

    /** What has been read and is no frame yet. */
    InputStream unread() {
        return new ByteArrayInputStream(Arrays.copyOfRange(bytes, from, to));
    }

    /** Reads until so many bytes are there; false if the stream ends before. */
    private boolean await(int count) throws IOException {
        while (to - from < count) {
            makeRoom(count);
            int read = in.read(bytes, to, bytes.length - to);
            if (read < 0) {
                return false;
            }
            to += read;
        }
        return true;
    }

    private void makeRoom(int count) {
        if (bytes.length - from < count && from > 0) {
            System.arraycopy(bytes, from, bytes, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(count, INITIAL_BYTES), 2L * to));
        }
    }
}
