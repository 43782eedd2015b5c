package io.mimeseries.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;

/** What a client sends, in an array that it is read into as it is asked for. Used by the connection's thread only. */
final class ConnectionInput {
    private static final int SIZE = 16 * 1024;
    private static final int KEPT_SIZE = 64 * 1024;
    /** The JDK keeps as much memory outside the heap for each thread as it has ever read at once. */
    private static final int MOST_AT_ONCE = 64 * 1024;

    private final Socket socket;
    private final InputStream in;
    private final int idleMillis;
    private byte[] bytes = new byte[SIZE];
    private int from;
    private int to;
    private int timeout;

    ConnectionInput(Socket socket, int idleMillis) throws IOException {
        this.socket = socket;
        this.idleMillis = idleMillis;
        in = socket.getInputStream();
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where what has not been taken begins in {@link #bytes}. */
    int from() {
        return from;
    }

    /** Where it ends. */
    int to() {
        return to;
    }

    int available() {
        return to - from;
    }

    void skip(int count) {
        from += count;
    }

    /** Waits for a byte of a next request, as long as it takes; false if the client has ended the connection. */
    boolean awaitRequest() throws IOException {
        return await(0);
    }

    /**
     * Waits for a byte.
     *
     * @param millis for how long at most, 0 for as long as it takes
     * @return false if the client has ended the connection
     * @throws java.net.SocketTimeoutException if nothing comes for too long
     */
    boolean await(int millis) throws IOException {
        if (from < to) {
            return true;
        }
        clear();
        if (bytes.length > KEPT_SIZE) {
            bytes = new byte[SIZE];
        }
        bound(millis);
        return read();
    }

    /**
     * Reads more behind what is there, for which room is made. What was there may lie elsewhere after it.
     *
     * @return false at the end of the stream
     * @throws java.net.SocketTimeoutException if nothing comes for too long
     */
    boolean more() throws IOException {
        if (to == bytes.length) {
            if (from > 0) {
                System.arraycopy(bytes, from, bytes, 0, to - from);
                to -= from;
                from = 0;
            } else {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
        }
        bound(idleMillis);
        return read();
    }

    private boolean read() throws IOException {
        int count = in.read(bytes, to, Math.min(bytes.length - to, MOST_AT_ONCE));
        if (count > 0) {
            to += count;
        }
        return count > 0;
    }

    /** All has been taken, and nobody looks at what was there any more. */
    private void clear() {
        from = 0;
        to = 0;
    }

    /** Takes what is there out into another array, as far as it goes. */
    int take(byte[] target) {
        int count = Math.min(available(), target.length);
        System.arraycopy(bytes, from, target, 0, count);
        from += count;
        return count;
    }

    /** Reads past the array, all of which has been taken, into another. */
    int read(byte[] target, int offset, int length) throws IOException {
        clear();
        bound(idleMillis);
        return in.read(target, offset, Math.min(length, MOST_AT_ONCE));
    }

    private void bound(int millis) throws IOException {
        if (timeout != millis) {
            socket.setSoTimeout(millis);
            timeout = millis;
        }
    }

    /** Room behind what is there, for bytes that come by another way; 0 if there is none. */
    int room() {
        return bytes.length - to;
    }

    /** So many bytes were put behind {@link #to()}. */
    void put(int count) {
        to += count;
    }

    /** Takes and forgets what comes, until the client ends or the time is over: an answer that it has not read yet would be lost with the connection. */
    void drain(int millis) throws IOException {
        long end = System.nanoTime() + millis * 1_000_000L;
        for (long left = millis; left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            socket.setSoTimeout((int) left);
            if (in.read(bytes, 0, bytes.length) < 0) {
                return;
            }
        }
    }
}
