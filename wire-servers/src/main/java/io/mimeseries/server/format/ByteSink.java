package io.mimeseries.server.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bytes that grow. The formatters of this package {@link #reserve} room once a value and then write into the array. Not safe for use by
 * several threads.
 */
public final class ByteSink {
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
    private byte[] bytes;
    private int size;

    public ByteSink(int expectedSize) {
        bytes = new byte[expectedSize];
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    /** Sees to room for so many more bytes and returns the array, valid until the next call. */
    byte[] reserve(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, Math.max(size + count, size + (size >> 1) + 64));
        }
        return bytes;
    }

    /** After writing into the reserved array: the new end. */
    void end(int newSize) {
        size = newSize;
    }

    public ByteSink put(int value) {
        reserve(1)[size++] = (byte) value;
        return this;
    }

    public ByteSink put(byte[] source) {
        return put(source, 0, source.length);
    }

    public ByteSink put(byte[] source, int from, int length) {
        System.arraycopy(source, from, reserve(length), size, length);
        size += length;
        return this;
    }

    /** Text of characters below 0x80. */
    @SuppressWarnings("deprecation") // the only copy without an encoder, and right for ASCII
    public ByteSink putAscii(String text) {
        int length = text.length();
        text.getBytes(0, length, reserve(length), size);
        size += length;
        return this;
    }

    /** Text in UTF-8; a lone surrogate becomes U+FFFD. */
    public ByteSink putUtf8(String text) {
        for (int i = 0; i < text.length(); i++) {
            i += putCharacter(text, i);
        }
        return this;
    }

    /** The character at an index in UTF-8; returns 1 if it took two chars, else 0. */
    public int putCharacter(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | (c >> 6)).put(0x80 | (c & 0x3F));
        } else if (!Character.isSurrogate(c)) {
            put(0xE0 | (c >> 12)).put(0x80 | ((c >> 6) & 0x3F)).put(0x80 | (c & 0x3F));
        } else if (Character.isHighSurrogate(c)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1))) {
            int point = Character.toCodePoint(c, text.charAt(index + 1));
            put(0xF0 | (point >> 18)).put(0x80 | ((point >> 12) & 0x3F));
            put(0x80 | ((point >> 6) & 0x3F)).put(0x80 | (point & 0x3F));
            return 1;
        } else {
            put(REPLACEMENT);
        }
        return 0;
    }

    /** Big-endian. */
    public ByteSink putLong(long value) {
        return putInt((int) (value >>> 32)).putInt((int) value);
    }

    /** Big-endian. */
    public ByteSink putInt(int value) {
        return putShort(value >>> 16).putShort(value);
    }

    /** Big-endian, the lower 16 bits. */
    public ByteSink putShort(int value) {
        return put(value >>> 8).put(value);
    }

    /** Puts so many zeros, and returns where they lie, lowest byte first, to be overwritten; valid until the next change. */
    public ByteBuffer putRoom(int count) {
        var room = ByteBuffer.wrap(reserve(count), size, count).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.fill(bytes, size, size + count, (byte) 0);
        size += count;
        return room;
    }

    /** Text in UTF-8 of which most characters are below 0x80; returns how many bytes it took. */
    public int putText(String text) {
        int length = text.length();
        var target = reserve(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                int begin = size;
                putUtf8(text);
                return size - begin;
            }
            target[size + i] = (byte) c;
        }
        size += length;
        return length;
    }

    /** Overwrites what was written before with numbers of four bytes, lowest byte first. */
    public void setInts(int index, int[] values) {
        ByteBuffer.wrap(bytes, index, values.length * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .put(values);
    }

    /** Overwrites what was written before. */
    public void set(int index, int value) {
        bytes[index] = (byte) value;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** The bytes so far without copying them: valid until the next change. */
    public ByteBuffer asBuffer() {
        return ByteBuffer.wrap(bytes, 0, size);
    }

    /** The array behind {@link #asBuffer}. */
    public byte[] array() {
        return bytes;
    }
}
