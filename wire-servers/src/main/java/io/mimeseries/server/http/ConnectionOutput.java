package io.mimeseries.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What goes to a client, collected so that small answers leave in one piece. Used by the connection's thread only. */
final class ConnectionOutput {
    private static final int SIZE = 16 * 1024;
    /** The JDK keeps as much memory outside the heap for each thread as it has ever written at once. */
    private static final int MOST_AT_ONCE = 64 * 1024;

    private final OutputStream out;
    private byte[] bytes = new byte[1024];
    private int size;

    ConnectionOutput(OutputStream out) {
        this.out = out;
    }

    /** A text whose characters are bytes. */
    void put(String text) throws IOException {
        var latin = text.getBytes(StandardCharsets.ISO_8859_1);
        put(latin, 0, latin.length);
    }

    void put(byte[] source, int from, int length) throws IOException {
        if (length > SIZE - size) {
            flush();
        }
        if (length > SIZE) {
            write(source, from, length);
            return;
        }
        if (length > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, SIZE);
        }
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }

    void put(ByteBuffer source) throws IOException {
        if (source.hasArray()) {
            put(source.array(), source.arrayOffset() + source.position(), source.remaining());
        } else {
            var copy = new byte[source.remaining()];
            source.duplicate().get(copy);
            put(copy, 0, copy.length);
        }
    }

    void flush() throws IOException {
        if (size > 0) {
            out.write(bytes, 0, size);
            size = 0;
        }
    }

    private void write(byte[] source, int from, int length) throws IOException {
        for (int done = 0; done < length; done += MOST_AT_ONCE) {
            out.write(source, from + done, Math.min(MOST_AT_ONCE, length - done));
        }
    }
}
