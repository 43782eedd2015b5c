package io.mimeseries.server.influxdb.answer;

import io.mimeseries.server.format.ByteSink;
import java.nio.charset.StandardCharsets;

/** The tokens of MessagePack in the forms that the real server's library chooses. */
public final class MessagePack {
    private static final int TIME_EXTENSION = 5;
    private static final int TIME_LENGTH = 12;
    private static final long NANOS = 1_000_000_000L;

    private MessagePack() {}

    public static void map(ByteSink out, int size) {
        header(out, size, 0x80, 0xDE);
    }

    static void array(ByteSink out, int size) {
        header(out, size, 0x90, 0xDC);
    }

    private static void header(ByteSink out, int size, int fixed, int sixteen) {
        if (size < 16) {
            out.put(fixed | size);
        } else if (size < 0x10000) {
            out.put(sixteen).putShort(size);
        } else {
            out.put(sixteen + 1).putInt(size);
        }
    }

    public static void string(ByteSink out, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        if (length < 32) {
            out.put(0xA0 | length);
        } else if (length < 0x100) {
            out.put(0xD9).put(length);
        } else if (length < 0x10000) {
            out.put(0xDA).putShort(length);
        } else {
            out.put(0xDB).putInt(length);
        }
        out.put(bytes);
    }

    /** The shortest of the signed forms: the library never chooses an unsigned one for a signed value. */
    static void integer(ByteSink out, long value) {
        if (value >= -32 && value <= Byte.MAX_VALUE) {
            out.put((int) value);
        } else if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
            out.put(0xD0).put((int) value);
        } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
            out.put(0xD1).putShort((int) value);
        } else if (value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE) {
            out.put(0xD2).putInt((int) value);
        } else {
            out.put(0xD3).putLong(value);
        }
    }

    static void number(ByteSink out, double value) {
        out.put(0xCB).putLong(Double.doubleToRawLongBits(value));
    }

    static void bool(ByteSink out, boolean value) {
        out.put(value ? 0xC3 : 0xC2);
    }

    static void nil(ByteSink out) {
        out.put(0xC0);
    }

    static void time(ByteSink out, long nanoseconds) {
        long seconds = Math.floorDiv(nanoseconds, NANOS);
        out.put(0xC7).put(TIME_LENGTH).put(TIME_EXTENSION);
        out.putLong(seconds).putInt((int) (nanoseconds - seconds * NANOS));
    }
}
