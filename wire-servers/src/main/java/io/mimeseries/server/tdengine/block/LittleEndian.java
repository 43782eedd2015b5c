package io.mimeseries.server.tdengine.block;

import io.mimeseries.server.format.ByteSink;

/** Numbers whose lowest byte comes first. */
public final class LittleEndian {
    private LittleEndian() {}

    /** Puts the lowest {@code bytes} bytes of a number. */
    public static void put(ByteSink out, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.put((int) (value >>> (8 * i)));
        }
    }

    /** Changes a number of four bytes that was put before. */
    static void set(ByteSink out, int index, int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            out.set(index + i, value >>> (8 * i));
        }
    }
}
