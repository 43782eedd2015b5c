package io.mimeseries.server.tdengine.block;

import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.tdengine.DataType;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that a client binds to a statement: for each table its name, its tags and its columns (read from taosAdapter;
 * {@code binary_messages.jsonl}).
 */
public final class BindPayload {
    private static final int HEAD = 28;
    /** Length, type, rows, whether there are lengths, and the length of the values. */
    private static final int LEAST_OF_COLUMN = 4 * Integer.BYTES + 1;

    private final ByteBuffer in;
    private final int begin;

    private BindPayload(ByteBuffer in) {
        this.in = in;
        begin = in.position();
    }

    /**
     * One table.
     *
     * @param name null if none was sent
     * @param tags empty if none were sent
     */
    public record Table(@Nullable String name, List<BoundColumn> tags, List<BoundColumn> columns) {}

    /**
     * Rows of all tables together.
     *
     * @param rows how many
     * @param tables runs of rows that are for one table
     * @param columns one for each field of the statement, names of tables and tags too
     */
    public record Rows(int rows, int tables, List<BoundColumn> columns) {}

    /** @throws BlockException if the bytes are none */
    public static List<Table> read(ByteBuffer bytes) {
        return of(bytes, BindPayload::tables);
    }

    /** @throws BlockException if the bytes are none, or a column has another number of rows */
    public static Rows readRows(ByteBuffer bytes) {
        return of(bytes, BindPayload::rows);
    }

    private static <T> T of(ByteBuffer bytes, Function<BindPayload, T> read) {
        try {
            return read.apply(new BindPayload(bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN)));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BlockException("bound values that end too early");
        }
    }

    private Rows rows() {
        in.getInt();
        int rows = in.getInt();
        int tables = in.getInt();
        int fields = in.getInt();
        int fieldsAt = in.getInt();
        if (rows < 0 || tables < 0 || fields < 0 || fields > in.remaining() / LEAST_OF_COLUMN) {
            throw new BlockException("values of " + Integer.toUnsignedString(rows) + " rows");
        }
        in.position(begin + fieldsAt);
        var columns = new ArrayList<BoundColumn>();
        for (int i = 0; i < fields; i++) {
            var column = column();
            if (column.values().size() != rows) {
                throw new BlockException("a column of " + column.values().size() + " rows");
            }
            columns.add(column);
        }
        return new Rows(rows, tables, columns);
    }

    private List<Table> tables() {
        in.getInt();
        int count = in.getInt();
        int tags = in.getInt();
        int columns = in.getInt();
        int namesAt = in.getInt();
        int tagsAt = in.getInt();
        int columnsAt = in.getInt();
        if (count < 0 || count > in.remaining() + HEAD || tags < 0 || columns < 0) {
            throw new BlockException("values for " + Integer.toUnsignedString(count) + " tables");
        }
        var names = names(namesAt, count);
        var allTags = groups(tagsAt, count, tags);
        var allColumns = groups(columnsAt, count, columns);
        var tables = new ArrayList<Table>();
        for (int i = 0; i < count; i++) {
            tables.add(new Table(names.get(i), allTags.get(i), allColumns.get(i)));
        }
        return tables;
    }

    private List<@Nullable String> names(int offset, int count) {
        var names = new ArrayList<@Nullable String>();
        if (offset == 0) {
            for (int i = 0; i < count; i++) {
                names.add(null);
            }
            return names;
        }
        in.position(begin + offset);
        var lengths = new int[count];
        for (int i = 0; i < count; i++) {
            lengths[i] = Short.toUnsignedInt(in.getShort());
        }
        for (int length : lengths) {
            var name = new String(bytes(length), StandardCharsets.UTF_8);
            names.add(name.isEmpty() ? null : name.substring(0, name.length() - 1));
        }
        return names;
    }

    private List<List<BoundColumn>> groups(int offset, int count, int each) {
        var groups = new ArrayList<List<BoundColumn>>();
        if (offset == 0 || each == 0) {
            for (int i = 0; i < count; i++) {
                groups.add(List.of());
            }
            return groups;
        }
        in.position(begin + offset + count * Integer.BYTES);
        for (int i = 0; i < count; i++) {
            var columns = new ArrayList<BoundColumn>();
            for (int j = 0; j < each; j++) {
                columns.add(column());
            }
            groups.add(columns);
        }
        return groups;
    }

    private BoundColumn column() {
        int end = in.position() + in.getInt();
        var type = BlockTypeCodes.of(in.getInt());
        int rows = in.getInt();
        if (rows < 0 || rows > in.remaining()) {
            throw new BlockException("a column of " + Integer.toUnsignedString(rows) + " rows");
        }
        int absent = in.position();
        in.position(absent + rows);
        boolean hasLengths = in.get() != 0;
        var lengths = hasLengths ? integers(rows) : new int[0];
        int size = in.getInt();
        Column values;
        if (hasLengths) {
            values = texts(type, absent, lengths);
        } else if (size == 0) {
            values = ValueDecoder.read(
                    ByteBuffer.allocate(Math.multiplyExact(rows, Math.max(1, type.bytes()))), type, rows, row -> true);
        } else if (areAllThere(absent, rows) && (long) rows * type.bytes() <= in.remaining()) {
            values = ValueDecoder.readAll(in, type, rows);
        } else {
            values = ValueDecoder.read(in, type, rows, row -> in.get(absent + row) != 0);
        }
        if (end < in.position()) {
            throw new BlockException("a column that ends before its values");
        }
        in.position(end);
        return new BoundColumn(type, values);
    }

    private boolean areAllThere(int absent, int rows) {
        int row = 0;
        for (; row + Long.BYTES <= rows; row += Long.BYTES) {
            if (in.getLong(absent + row) != 0) {
                return false;
            }
        }
        for (; row < rows; row++) {
            if (in.get(absent + row) != 0) {
                return false;
            }
        }
        return true;
    }

    private int[] integers(int count) {
        if (count > in.remaining() / Integer.BYTES) {
            throw new BlockException("bound values that end too early");
        }
        var integers = new int[count];
        in.slice().order(in.order()).asIntBuffer().get(integers);
        in.position(in.position() + count * Integer.BYTES);
        return integers;
    }

    private Column texts(DataType type, int absent, int[] lengths) {
        var values = new @Nullable String[lengths.length];
        int at = in.position();
        for (int row = 0; row < lengths.length; row++) {
            require(lengths[row], in.limit() - at);
            values[row] = in.get(absent + row) != 0
                    ? null
                    : TextDecoder.ofBinding(type, in.array(), in.arrayOffset() + at, lengths[row]);
            at += lengths[row];
        }
        in.position(at);
        return new StringColumn(values);
    }

    private byte[] bytes(int length) {
        require(length, in.remaining());
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static void require(int length, int remaining) {
        if (length < 0 || length > remaining) {
            throw new BlockException("a value of " + Integer.toUnsignedString(length) + " bytes");
        }
    }
}
