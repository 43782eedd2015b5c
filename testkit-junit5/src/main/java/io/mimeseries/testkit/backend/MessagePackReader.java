package io.mimeseries.testkit.backend;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what InfluxDB answers as MessagePack, the one form in which it tells integers from floats: maps, lists, texts, {@link Long},
 * {@link Double}, {@link Boolean} and null. The server has no other values when it is asked for times as numbers.
 */
final class MessagePackReader {
    private static final int MAX_DEPTH = 16;

    private final ByteBuffer bytes;
    private int depth;

    private MessagePackReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** @throws IllegalArgumentException if it is anything else */
    static @Nullable Object read(byte[] bytes) {
        try {
            return new MessagePackReader(bytes).value();
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("the answer breaks off", e);
        }
    }

    private @Nullable Object value() {
        int first = bytes.get() & 0xFF;
        if (first < 0x80 || first >= 0xE0) {
            return (long) (byte) first;
        }
        if (first < 0x90) {
            return map(first & 0x0F);
        }
        if (first < 0xA0) {
            return array(first & 0x0F);
        }
        if (first < 0xC0) {
            return text(first & 0x1F);
        }
        return switch (first) {
            case 0xC0 -> null;
            case 0xC2 -> false;
            case 0xC3 -> true;
            case 0xCA -> (double) bytes.getFloat();
            case 0xCB -> bytes.getDouble();
            case 0xCC -> bytes.get() & 0xFFL;
            case 0xCD -> bytes.getShort() & 0xFFFFL;
            case 0xCE -> bytes.getInt() & 0xFFFFFFFFL;
            case 0xD0 -> (long) bytes.get();
            case 0xD1 -> (long) bytes.getShort();
            case 0xD2 -> (long) bytes.getInt();
            case 0xCF, 0xD3 -> bytes.getLong();
            case 0xD9 -> text(bytes.get() & 0xFF);
            case 0xDA -> text(bytes.getShort() & 0xFFFF);
            case 0xDB -> text(bytes.getInt());
            case 0xDC -> array(bytes.getShort() & 0xFFFF);
            case 0xDD -> array(bytes.getInt());
            case 0xDE -> map(bytes.getShort() & 0xFFFF);
            case 0xDF -> map(bytes.getInt());
            default -> throw new IllegalArgumentException("no value begins with " + Integer.toHexString(first));
        };
    }

    private String text(int length) {
        check(length);
        var text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private Object array(int size) {
        check(size);
        enter();
        var elements = new ArrayList<@Nullable Object>();
        for (int i = 0; i < size; i++) {
            elements.add(value());
        }
        depth--;
        return elements;
    }

    private Object map(int size) {
        check(size);
        enter();
        var members = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < size; i++) {
            members.put(String.valueOf(value()), value());
        }
        depth--;
        return members;
    }

    /** No element takes less than a byte. */
    private void check(int size) {
        if (size < 0 || size > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
    }

    private void enter() {
        depth++;
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("the answer is nested too deeply");
        }
    }
}
