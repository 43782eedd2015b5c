package io.mimeseries.storage;

import io.mimeseries.column.ColumnType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The columns of a table by name and ordinal: immutable, flat arrays so that a wide table grows cheaply. */
public final class ColumnSchema {
    static final ColumnSchema EMPTY = new ColumnSchema(new String[0], new byte[0][], new ColumnType[0], new int[8]);
    private final String[] names;
    private final byte[][] bytes;
    private final ColumnType[] types;
    /** Open addressing: ordinal + 1, or 0. */
    private final int[] slots;

    private ColumnSchema(String[] names, byte[][] bytes, ColumnType[] types, int[] slots) {
        this.names = names;
        this.bytes = bytes;
        this.types = types;
        this.slots = slots;
    }

    /** The number of columns; ordinals are below it. */
    public int size() {
        return names.length;
    }

    public String name(int ordinal) {
        return names[ordinal];
    }

    public ColumnType type(int ordinal) {
        return types[ordinal];
    }

    /** Whether the name of a column is {@code buffer[from..to)} in UTF-8. */
    public boolean nameMatches(int ordinal, byte[] buffer, int from, int to) {
        var name = bytes[ordinal];
        return Arrays.equals(name, 0, name.length, buffer, from, to);
    }

    /** The ordinal of a name, -1 if there is none. */
    public int ordinal(String name) {
        var encoded = name.getBytes(StandardCharsets.UTF_8);
        return ordinal(encoded, 0, encoded.length);
    }

    /** The ordinal of the name {@code buffer[from..to)} in UTF-8, -1 if there is none; allocates nothing. */
    public int ordinal(byte[] buffer, int from, int to) {
        var mask = slots.length - 1;
        for (int slot = SeriesKey.hash(buffer, from, to) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            if (nameMatches(slots[slot] - 1, buffer, from, to)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /** The schema with one column more, whose ordinal is the present size. */
    ColumnSchema with(String name, ColumnType type) {
        var size = names.length;
        var encoded = name.getBytes(StandardCharsets.UTF_8);
        if (ordinal(encoded, 0, encoded.length) >= 0) {
            throw new IllegalArgumentException("column " + name + " exists");
        }
        var newNames = Arrays.copyOf(names, size + 1);
        var newBytes = Arrays.copyOf(bytes, size + 1);
        var newTypes = Arrays.copyOf(types, size + 1);
        newNames[size] = name;
        newBytes[size] = encoded;
        newTypes[size] = type;
        var larger = (size + 1) * 2 > slots.length;
        var newSlots = larger ? new int[slots.length * 2] : slots.clone();
        for (int ordinal = larger ? 0 : size; ordinal <= size; ordinal++) {
            enter(newSlots, newBytes[ordinal], ordinal);
        }
        return new ColumnSchema(newNames, newBytes, newTypes, newSlots);
    }

    private static void enter(int[] slots, byte[] name, int ordinal) {
        var mask = slots.length - 1;
        var slot = SeriesKey.hash(name, 0, name.length) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = ordinal + 1;
    }
}
