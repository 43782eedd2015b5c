package io.mimeseries.server.riakts.protobuf;

import com.google.protobuf.CodedInputStream;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.server.riakts.message.MalformedMessageException;
import java.io.IOException;

/**
 * Reads fields of a message. Sizes are compared with what is left before room is made for them, and groups nest as deep as the library
 * lets them. What is wrong is a {@link MalformedMessageException}.
 */
final class MessageInput {
    private static final int FIELD_SHIFT = 3;

    private final CodedInputStream in;
    private int tag;

    MessageInput(byte[] bytes, int from, int length) {
        in = CodedInputStream.newInstance(bytes, from, length);
    }

    /** Goes to the next field; false at the end of the message. */
    boolean next() {
        try {
            tag = in.readTag();
            return tag != 0;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The number of the field and its wire type, as messages have them: {@code number << 3 | type}. */
    int tag() {
        return tag;
    }

    int field() {
        return tag >>> FIELD_SHIFT;
    }

    byte[] array() {
        try {
            return in.readByteArray();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    ByteString bytes() {
        return ByteString.wrap(array());
    }

    long varint() {
        try {
            return in.readUInt64();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** An integer whose sign is its lowest bit. */
    long zigZag() {
        return CodedInputStream.decodeZigZag64(varint());
    }

    double fixed64() {
        try {
            return in.readDouble();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Enters a message within this one. @return what {@link #leave} takes */
    int enter() {
        try {
            return in.pushLimit(in.readRawVarint32());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Whether there is nothing left in the message that was entered last. */
    boolean isAtEnd() {
        return in.getBytesUntilLimit() == 0;
    }

    void leave(int outer) {
        in.popLimit(outer);
    }

    /** Passes over a field that nobody knows. */
    void skip() {
        try {
            if (!in.skipField(tag)) {
                throw new MalformedMessageException("the end of a group that did not begin");
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static MalformedMessageException broken(IOException failure) {
        return new MalformedMessageException(String.valueOf(failure.getMessage()));
    }
}
