package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.tdengine.block.LittleEndian;
import java.nio.charset.StandardCharsets;

/** Numbers of as many bytes as they need, seven bits a byte, the lowest first; and what is counted by them. */
final class VarBytes {
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private VarBytes() {}

    /** A number that is not negative. */
    static void put(ByteSink out, long value) {
        var rest = value;
        while (rest >= MORE) {
            out.put((int) (rest | MORE));
            rest >>>= BITS;
        }
        out.put((int) rest);
    }

    /** A number of 32 bits, small ones of either sign in few bytes. */
    static void putSigned(ByteSink out, int value) {
        put(out, Integer.toUnsignedLong((value << 1) ^ (value >> 31)));
    }

    /** A text with the zero byte behind it. */
    static void putText(ByteSink out, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        put(out, bytes.length + 1L);
        out.put(bytes).put(0);
    }

    static void putLong(ByteSink out, long value) {
        LittleEndian.put(out, value, Long.BYTES);
    }

    static void putInt(ByteSink out, int value) {
        LittleEndian.put(out, value, Integer.BYTES);
    }
}
