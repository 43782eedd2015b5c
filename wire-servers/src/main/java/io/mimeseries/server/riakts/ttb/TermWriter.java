package io.mimeseries.server.riakts.ttb;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.server.net.FrameReply;
import io.mimeseries.server.riakts.message.MessageCode;
import java.nio.charset.StandardCharsets;

/** Writes terms with the tags that the real server uses. */
final class TermWriter implements Cell.Visitor<TermWriter> {
    private static final int SMALL = 256;

    private final FrameReply reply;

    /** Begins a frame. */
    TermWriter(FrameReply reply) {
        this.reply = reply;
        var array = reply.room(2);
        int end = reply.end();
        array[end] = (byte) MessageCode.TTB;
        array[end + 1] = (byte) Tag.VERSION;
        reply.endAt(end + 2);
    }

    private static void putInt(byte[] array, int at, int value) {
        array[at] = (byte) (value >>> 24);
        array[at + 1] = (byte) (value >>> 16);
        array[at + 2] = (byte) (value >>> 8);
        array[at + 3] = (byte) value;
    }

    /** A tag and a number behind it. */
    private void head(int tag, int value) {
        var array = reply.room(1 + Integer.BYTES);
        int end = reply.end();
        array[end] = (byte) tag;
        putInt(array, end + 1, value);
        reply.endAt(end + 1 + Integer.BYTES);
    }

    private void head(int tag) {
        var array = reply.room(1);
        array[reply.end()] = (byte) tag;
        reply.endAt(reply.end() + 1);
    }

    /** Its elements are written behind it. */
    TermWriter tuple(int arity) {
        if (arity >= SMALL) {
            head(Tag.LARGE_TUPLE, arity);
            return this;
        }
        var array = reply.room(2);
        int end = reply.end();
        array[end] = (byte) Tag.SMALL_TUPLE;
        array[end + 1] = (byte) arity;
        reply.endAt(end + 2);
        return this;
    }

    TermWriter atom(String name) {
        var text = name.getBytes(StandardCharsets.ISO_8859_1);
        var array = reply.room(3 + text.length);
        int end = reply.end();
        array[end] = (byte) Tag.ATOM;
        array[end + 1] = (byte) (text.length >>> 8);
        array[end + 2] = (byte) text.length;
        System.arraycopy(text, 0, array, end + 3, text.length);
        reply.endAt(end + 3 + text.length);
        return this;
    }

    /** Its elements are written behind it, and then {@link #endList}, but for an empty one. */
    void beginList(int length) {
        if (length == 0) {
            nil();
        } else {
            head(Tag.LIST, length);
        }
    }

    void endList(int length) {
        if (length != 0) {
            nil();
        }
    }

    TermWriter nil() {
        head(Tag.NIL);
        return this;
    }

    TermWriter binary(byte[] value) {
        var array = reply.room(1 + Integer.BYTES + value.length);
        int end = reply.end();
        array[end] = (byte) Tag.BINARY;
        putInt(array, end + 1, value.length);
        System.arraycopy(value, 0, array, end + 1 + Integer.BYTES, value.length);
        reply.endAt(end + 1 + Integer.BYTES + value.length);
        return this;
    }

    TermWriter binary(ByteString value) {
        return binary(value.array());
    }

    TermWriter text(String value) {
        return binary(value.getBytes(StandardCharsets.UTF_8));
    }

    TermWriter integer(long value) {
        if (value >= 0 && value < SMALL) {
            var array = reply.room(2);
            int end = reply.end();
            array[end] = (byte) Tag.SMALL_INTEGER;
            array[end + 1] = (byte) value;
            reply.endAt(end + 2);
        } else if (value == (int) value) {
            head(Tag.INTEGER, (int) value);
        } else {
            big(value);
        }
        return this;
    }

    private void big(long value) {
        var array = reply.room(3 + Long.BYTES);
        int end = reply.end();
        long digits = value < 0 ? -value : value;
        int length = Long.BYTES - Long.numberOfLeadingZeros(digits) / Byte.SIZE;
        array[end] = (byte) Tag.SMALL_BIG;
        array[end + 1] = (byte) length;
        array[end + 2] = (byte) (value < 0 ? 1 : 0);
        for (int i = 0; i < length; i++) {
            array[end + 3 + i] = (byte) (digits >>> (i * Byte.SIZE));
        }
        reply.endAt(end + 3 + length);
    }

    TermWriter real(double value) {
        var array = reply.room(1 + Long.BYTES);
        int end = reply.end();
        long bits = Double.doubleToRawLongBits(value);
        array[end] = (byte) Tag.NEW_FLOAT;
        putInt(array, end + 1, (int) (bits >>> Integer.SIZE));
        putInt(array, end + 1 + Integer.BYTES, (int) bits);
        reply.endAt(end + 1 + Long.BYTES);
        return this;
    }

    @Override
    public TermWriter visitVarchar(Cell.Varchar cell) {
        return binary(cell.value());
    }

    @Override
    public TermWriter visitSInt64(Cell.SInt64 cell) {
        return integer(cell.value());
    }

    @Override
    public TermWriter visitReal(Cell.Real cell) {
        return real(cell.value());
    }

    @Override
    public TermWriter visitTimestamp(Cell.Timestamp cell) {
        return integer(cell.value());
    }

    @Override
    public TermWriter visitBool(Cell.Bool cell) {
        return atom(cell.value() ? "true" : "false");
    }

    @Override
    public TermWriter visitBlob(Cell.Blob cell) {
        return binary(cell.value());
    }

    @Override
    public TermWriter visitNull() {
        return nil();
    }
}
