package io.mimeseries.influxdb.store;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Buffers of finished writes for the next ones. */
final class WriteBuffers {
    private static final int KEPT = 4;
    /** A request far larger than common batches must not hold its memory for ever. */
    private static final int MAX_SIZE = 500_000;

    private final BlockingQueue<WriteBuffer> free = new ArrayBlockingQueue<>(KEPT);

    WriteBuffer take() {
        var buffer = free.poll();
        return buffer == null ? new WriteBuffer() : buffer;
    }

    void give(WriteBuffer buffer) {
        buffer.clear();
        if (buffer.size() <= MAX_SIZE) {
            free.offer(buffer);
        }
    }
}
