package io.mimeseries.server.influxdb.prometheus;

import com.google.protobuf.CodedInputStream;
import io.mimeseries.influxdb.InfluxDbException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a Protocol Buffers message field by field and complains in the words of the real server's generated code, which takes every field
 * with the wrong wire type for an error and skips the fields that it does not know.
 */
final class MessageReader {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int START_GROUP = 3;
    private static final int END_GROUP = 4;
    private static final int FIXED32 = 5;

    private final String message;
    private final CodedInputStream in;
    private int field;
    private int wireType;

    /** @param message the name of the message in error texts */
    MessageReader(String message, byte[] bytes) {
        this.message = message;
        in = CodedInputStream.newInstance(bytes);
    }

    /** Goes to the next field; false at the end. */
    boolean next() {
        try {
            if (in.isAtEnd()) {
                return false;
            }
            long tag = varint();
            field = (int) (tag >>> 3);
            wireType = (int) (tag & 7);
            if (wireType == END_GROUP) {
                throw invalid("proto: " + message + ": wiretype end group for non-group");
            }
            if (field <= 0) {
                throw invalid("proto: " + message + ": illegal tag " + field + " (wire type "
                        + Long.toUnsignedString(tag) + ")");
            }
            return true;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The number of the field. */
    int field() {
        return field;
    }

    byte[] bytes(String name) {
        expect(BYTES, name);
        try {
            return in.readRawBytes(length());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    long varint(String name) {
        expect(VARINT, name);
        try {
            return varint();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    double fixed64(String name) {
        expect(FIXED64, name);
        try {
            return Double.longBitsToDouble(in.readRawLittleEndian64());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Passes over a field that nobody knows. */
    void skip() {
        try {
            skip(wireType);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private void skip(int type) throws IOException {
        switch (type) {
            case VARINT -> varint();
            case FIXED64 -> in.skipRawBytes(Long.BYTES);
            case FIXED32 -> in.skipRawBytes(Integer.BYTES);
            case BYTES -> in.skipRawBytes(length());
            case START_GROUP -> skipGroup();
            default -> throw invalid("proto: illegal wireType " + type);
        }
    }

    /** The end of any group ends this one; the depth is bounded by a count instead of the stack. */
    private void skipGroup() throws IOException {
        int depth = 1;
        while (depth > 0) {
            int type = (int) (varint() & 7);
            switch (type) {
                case START_GROUP -> depth++;
                case END_GROUP -> depth--;
                default -> skip(type);
            }
        }
    }

    private int length() throws IOException {
        long length = varint();
        if (length < 0) {
            throw invalid("proto: negative length found during unmarshaling");
        }
        return (int) Math.min(length, Integer.MAX_VALUE);
    }

    private void expect(int type, String name) {
        if (wireType != type) {
            throw invalid("proto: wrong wireType = " + wireType + " for field " + name);
        }
    }

    /** Bits beyond the 64th are lost, as in the real server; more than ten bytes are too many. */
    private long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = in.readRawByte();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw invalid("proto: integer overflow");
    }

    /** All that the library finds wrong is that the message ends too early. */
    private static InfluxDbException broken(IOException failure) {
        var ended = invalid("unexpected EOF");
        ended.initCause(failure);
        return ended;
    }

    private static InfluxDbException invalid(String text) {
        return new InfluxDbException(InfluxDbException.Kind.INVALID, text);
    }
}
