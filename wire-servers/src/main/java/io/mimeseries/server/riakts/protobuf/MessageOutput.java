package io.mimeseries.server.riakts.protobuf;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.server.net.FrameReply;
import java.nio.charset.StandardCharsets;

/** Writes a message into a reply, in one pass: the length of a message within it is put in front when it has ended. */
final class MessageOutput {
    private static final int MAX_VARINT = 10;
    private static final int MAX_VARINT_32 = 5;
    private static final int ONE_BYTE = 0x80;
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;

    private final FrameReply reply;

    /** @param code the first byte of the frame */
    MessageOutput(FrameReply reply, int code) {
        this.reply = reply;
        var array = reply.room(1);
        int end = reply.end();
        array[end] = (byte) code;
        reply.endAt(end + 1);
    }

    void varint(int field, long value) {
        var array = reply.room(MAX_VARINT_32 + MAX_VARINT);
        int end = put(array, reply.end(), field << 3 | VARINT);
        reply.endAt(put(array, end, value));
    }

    void zigZag(int field, long value) {
        varint(field, (value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    void bool(int field, boolean value) {
        varint(field, value ? 1 : 0);
    }

    void fixed64(int field, double value) {
        var array = reply.room(MAX_VARINT_32 + Long.BYTES);
        int end = put(array, reply.end(), field << 3 | FIXED64);
        long bits = Double.doubleToRawLongBits(value);
        for (int i = 0; i < Long.BYTES; i++) {
            array[end++] = (byte) (bits >>> (i * Byte.SIZE));
        }
        reply.endAt(end);
    }

    void bytes(int field, byte[] value) {
        var array = reply.room(2 * MAX_VARINT_32 + value.length);
        int end = put(array, reply.end(), field << 3 | BYTES);
        end = put(array, end, value.length);
        System.arraycopy(value, 0, array, end, value.length);
        reply.endAt(end + value.length);
    }

    void bytes(int field, ByteString value) {
        bytes(field, value.array());
    }

    void text(int field, String value) {
        bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    /** A message without any field. */
    void empty(int field) {
        var array = reply.room(MAX_VARINT_32 + 1);
        int end = put(array, reply.end(), field << 3 | BYTES);
        array[end] = 0;
        reply.endAt(end + 1);
    }

    /** Begins a message within this one. @return what {@link #finish} takes */
    int begin(int field) {
        var array = reply.room(MAX_VARINT_32 + 1);
        int start = put(array, reply.end(), field << 3 | BYTES) + 1;
        reply.endAt(start);
        return start;
    }

    void finish(int start) {
        int end = reply.end();
        int length = end - start;
        if (length < ONE_BYTE) {
            reply.room(0)[start - 1] = (byte) length;
            return;
        }
        int more = size(length) - 1;
        var array = reply.room(more);
        System.arraycopy(array, start, array, start + more, length);
        put(array, start - 1, length);
        reply.endAt(end + more);
    }

    private static int size(int value) {
        int size = 1;
        for (int rest = value >>> 7; rest != 0; rest >>>= 7) {
            size++;
        }
        return size;
    }

    private static int put(byte[] array, int at, long value) {
        int end = at;
        long rest = value;
        while ((rest & -ONE_BYTE) != 0) {
            array[end++] = (byte) (rest | ONE_BYTE);
            rest >>>= 7;
        }
        array[end++] = (byte) rest;
        return end;
    }
}
