package io.mimeseries.server.websocket;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses messages, each by itself, at the least cost. Not safe for use by several threads. */
final class Deflation implements AutoCloseable {
    private static final int TAIL = 4;
    private static final int ROOM = 8 * 1024;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);

    byte[] deflate(byte[] bytes) {
        deflater.reset();
        deflater.setInput(bytes);
        var out = new ByteArrayOutputStream(bytes.length / 2 + ROOM);
        var room = new byte[ROOM];
        int count;
        do {
            count = deflater.deflate(room, 0, room.length, Deflater.SYNC_FLUSH);
            out.write(room, 0, count);
        } while (count == room.length);
        return Arrays.copyOf(out.toByteArray(), out.size() - TAIL);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
