package io.mimeseries.compat.vectors.tdengine.socket;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is bound to a statement: tables with their tags and columns, or rows that name their tables. */
public final class BindBytes {
    private static final int HEAD = 28;
    private static final int ROWS_HEAD = 20;
    private static final int TIMESTAMP = 9;
    private static final int INT = 4;
    private static final int DOUBLE = 7;
    private static final int VARCHAR = 8;

    private final List<byte[]> names = new ArrayList<>();
    private final List<List<byte[]>> tags = new ArrayList<>();
    private final List<List<byte[]>> columns = new ArrayList<>();

    /**
     * Adds a table.
     *
     * @param name null if the statement names the table
     * @param tableTags one value each, empty without
     */
    public BindBytes table(@Nullable String name, List<byte[]> tableTags, List<byte[]> tableColumns) {
        if (name != null) {
            names.add((name + "\0").getBytes(StandardCharsets.UTF_8));
        }
        tags.add(tableTags);
        columns.add(tableColumns);
        return this;
    }

    /** What follows the statement's number in a message of action 9 that binds all columns. */
    public byte[] toByteArray() {
        return toByteArray(-1);
    }

    /** @param column which one is bound, from 0; -1 for all */
    public byte[] toByteArray(int column) {
        int namesSize =
                names.stream().mapToInt(name -> Short.BYTES + name.length).sum();
        int tagsSize = tags.get(0).isEmpty() ? 0 : size(tags);
        int total = HEAD + namesSize + tagsSize + size(columns);
        var out = ByteBuffer.allocate(6 + total).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 1).putInt(column);
        out.putInt(total)
                .putInt(columns.size())
                .putInt(tags.get(0).size())
                .putInt(columns.get(0).size());
        out.putInt(namesSize == 0 ? 0 : HEAD);
        out.putInt(tagsSize == 0 ? 0 : HEAD + namesSize);
        out.putInt(HEAD + namesSize + tagsSize);
        names.forEach(name -> out.putShort((short) name.length));
        names.forEach(out::put);
        if (tagsSize > 0) {
            put(out, tags);
        }
        put(out, columns);
        return out.array();
    }

    private static int size(List<List<byte[]>> groups) {
        return groups.stream()
                .mapToInt(group -> Integer.BYTES
                        + group.stream().mapToInt(one -> one.length).sum())
                .sum();
    }

    private static void put(ByteBuffer out, List<List<byte[]>> groups) {
        groups.forEach(
                group -> out.putInt(group.stream().mapToInt(one -> one.length).sum()));
        groups.forEach(group -> group.forEach(out::put));
    }

    /**
     * What follows the statement's number in a message of action 11.
     *
     * @param tables runs of rows of one table
     */
    public static byte[] rows(int rows, int tables, List<byte[]> fields) {
        int total = ROWS_HEAD + fields.stream().mapToInt(field -> field.length).sum();
        var out = ByteBuffer.allocate(2 + total).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 1)
                .putInt(total)
                .putInt(rows)
                .putInt(tables)
                .putInt(fields.size())
                .putInt(ROWS_HEAD);
        fields.forEach(out::put);
        return out.array();
    }

    /** A column of INT. */
    public static byte[] ints(int... values) {
        var bytes = ByteBuffer.allocate(values.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putInt(value);
        }
        return column(INT, values.length, null, bytes.array());
    }

    /** A column of TIMESTAMP. */
    public static byte[] times(long... values) {
        var bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            bytes.putLong(value);
        }
        return column(TIMESTAMP, values.length, null, bytes.array());
    }

    /** A column of DOUBLE. */
    public static byte[] doubles(double... values) {
        var bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            bytes.putDouble(value);
        }
        return column(DOUBLE, values.length, null, bytes.array());
    }

    /** A column of VARCHAR. */
    public static byte[] texts(String... values) {
        var lengths = new int[values.length];
        var text = String.join("", values).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < values.length; i++) {
            lengths[i] = values[i].getBytes(StandardCharsets.UTF_8).length;
        }
        return column(VARCHAR, values.length, lengths, text);
    }

    private static byte[] column(int type, int rows, int @Nullable [] lengths, byte[] values) {
        int size = 4 * Integer.BYTES + 1 + rows + (lengths == null ? 0 : rows * Integer.BYTES) + values.length;
        var out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(size).putInt(type).putInt(rows).put(new byte[rows]).put((byte) (lengths == null ? 0 : 1));
        if (lengths != null) {
            for (int length : lengths) {
                out.putInt(length);
            }
        }
        return out.putInt(values.length).put(values).array();
    }
}
