package io.mimeseries.compat.vectors.riakts.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes the fields of a Protocol Buffers message one after the other. */
public final class ProtobufWriter {
    private static final int FIXED64 = 1;
    private static final int DELIMITED = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public ProtobufWriter varint(int field, long value) {
        number((long) field << 3);
        number(value);
        return this;
    }

    public ProtobufWriter zigzag(int field, long value) {
        return varint(field, (value << 1) ^ (value >> 63));
    }

    public ProtobufWriter real(int field, double value) {
        number(((long) field << 3) | FIXED64);
        out.writeBytes(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array());
        return this;
    }

    public ProtobufWriter bytes(int field, byte[] value) {
        number(((long) field << 3) | DELIMITED);
        number(value.length);
        out.writeBytes(value);
        return this;
    }

    public ProtobufWriter message(int field, ProtobufWriter message) {
        return bytes(field, message.toByteArray());
    }

    private void number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    public byte[] toByteArray() {
        return out.toByteArray();
    }
}
