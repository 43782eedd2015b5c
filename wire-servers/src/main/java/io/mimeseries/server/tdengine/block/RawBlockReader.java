package io.mimeseries.server.tdengine.block;

import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.bind.BlockColumn;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a block that a client sends; each size is held against the bytes that are there before room is made for it. */
public final class RawBlockReader {
    private static final int VERSION_AND_LENGTH = 8;
    private static final int FLAGS_AND_GROUP = 12;
    private static final int SCHEMA_BYTES = 5;

    private RawBlockReader() {}

    /** @throws BlockException if the bytes are no block */
    public static List<BoundColumn> read(ByteBuffer bytes) {
        return readTyped(bytes).stream()
                .map(column -> new BoundColumn(column.type().kind(), column.values()))
                .toList();
    }

    /**
     * With all that the block says of the types of its columns.
     *
     * @throws BlockException if the bytes are no block
     */
    public static List<BlockColumn> readTyped(ByteBuffer bytes) {
        try {
            return readColumns(bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BlockException("a block that ends too early");
        }
    }

    private static List<BlockColumn> readColumns(ByteBuffer in) {
        in.position(in.position() + VERSION_AND_LENGTH);
        int rows = in.getInt();
        int columns = in.getInt();
        in.position(in.position() + FLAGS_AND_GROUP);
        if (rows < 0
                || columns < 0
                || columns > in.remaining() / SCHEMA_BYTES
                || rows > in.remaining() * (long) Byte.SIZE) {
            throw new BlockException("a block of " + rows + " rows and " + columns + " columns");
        }
        var types = new ArrayList<ValueType>();
        for (int i = 0; i < columns; i++) {
            types.add(BlockTypes.type(BlockTypeCodes.of(in.get()), in.getInt()));
        }
        var sizes = new int[columns];
        for (int i = 0; i < columns; i++) {
            sizes[i] = in.getInt();
        }
        var found = new ArrayList<BlockColumn>();
        for (int i = 0; i < columns; i++) {
            var type = types.get(i);
            found.add(new BlockColumn(type, column(in, type.kind(), type.scale(), sizes[i], rows)));
        }
        return found;
    }

    private static Column column(ByteBuffer in, DataType type, int scale, int size, int rows) {
        if (type.isVariable()) {
            return texts(in, type, size, rows);
        }
        var nulls = new byte[(rows + Byte.SIZE - 1) / Byte.SIZE];
        in.get(nulls);
        if ((long) rows * type.bytes() > in.remaining()) {
            throw new BlockException("a block that ends too early");
        }
        ValueDecoder.Absence absent = row -> (nulls[row / Byte.SIZE] & (0x80 >> (row % Byte.SIZE))) != 0;
        return type.isDecimal() ? decimals(in, type, scale, rows, absent) : ValueDecoder.read(in, type, rows, absent);
    }

    private static Column decimals(ByteBuffer in, DataType type, int scale, int rows, ValueDecoder.Absence absent) {
        var values = new @Nullable String[rows];
        var bytes = new byte[type.bytes()];
        for (int row = 0; row < rows; row++) {
            in.get(bytes);
            values[row] = absent.at(row) ? null : ValueDecoder.decimal(bytes, scale);
        }
        return new StringColumn(values);
    }

    private static Column texts(ByteBuffer in, DataType type, int size, int rows) {
        if (size < 0 || (long) rows * Integer.BYTES + size > in.remaining()) {
            throw new BlockException("a block that ends too early");
        }
        var offsets = new int[rows];
        for (int row = 0; row < rows; row++) {
            offsets[row] = in.getInt();
        }
        var texts = in.slice(in.position(), size).order(in.order());
        in.position(in.position() + size);
        return new StringColumn(new TextArea(texts, type).values(offsets));
    }
}
