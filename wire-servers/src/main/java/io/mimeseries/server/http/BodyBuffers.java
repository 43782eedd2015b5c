package io.mimeseries.server.http;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Arrays that bodies of finished requests lay in, for the next ones: memory that nobody has touched before costs more than all the copying
 * from the socket.
 */
final class BodyBuffers {
    private static final int KEPT = 4;
    private static final int SMALLEST = 16 * 1024;
    /** One huge request must not hold its memory for ever. */
    private static final int LARGEST_KEPT = 2 << 20;

    private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(KEPT);

    /** An array of at least this size, with whatever was in it. */
    byte[] take(int size) {
        var buffer = free.poll();
        return buffer == null || buffer.length < size ? new byte[Math.max(size, SMALLEST)] : buffer;
    }

    /** Takes an array back that nobody reads any more. */
    void give(byte[] buffer) {
        if (buffer.length >= SMALLEST && buffer.length <= LARGEST_KEPT) {
            free.offer(buffer);
        }
    }
}
