package io.mimeseries.compat.vectors.riakts.wire;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;

/** Reads the fields of a Protocol Buffers message; one that is not expected is an error. */
public final class ProtobufReader {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int DELIMITED = 2;

    private final ByteBuffer in;
    private final Map<Long, Runnable> fields = new HashMap<>();

    public ProtobufReader(byte[] message) {
        in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
    }

    public ProtobufReader varint(int field, LongConsumer value) {
        fields.put(((long) field << 3) | VARINT, () -> value.accept(number()));
        return this;
    }

    public ProtobufReader real(int field, DoubleConsumer value) {
        fields.put(((long) field << 3) | FIXED64, () -> value.accept(in.getDouble()));
        return this;
    }

    public ProtobufReader bytes(int field, Consumer<byte[]> value) {
        fields.put(((long) field << 3) | DELIMITED, () -> value.accept(delimited()));
        return this;
    }

    public void read() {
        try {
            while (in.hasRemaining()) {
                long tag = number();
                var field = fields.get(tag);
                if (field == null) {
                    throw new MalformedException("field " + (tag >> 3) + " of wire type " + (tag & 7));
                }
                field.run();
            }
        } catch (BufferUnderflowException e) {
            throw new MalformedException("a message that ends too early");
        }
    }

    private byte[] delimited() {
        long length = number();
        if (length < 0 || length > in.remaining()) {
            throw new MalformedException("a length of " + length);
        }
        var bytes = new byte[(int) length];
        in.get(bytes);
        return bytes;
    }

    private long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            var next = in.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new MalformedException("a number of more than ten bytes");
    }
}
