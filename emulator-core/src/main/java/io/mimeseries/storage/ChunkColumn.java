package io.mimeseries.storage;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One growing column of the open chunk, always of the chunk's capacity.
 *
 * <p>Rows below {@link #shared} may be seen by views and snapshots: changing one of them copies the arrays first, while rows from
 * there on are written in place. Setting the bit of a new row in a validity word that a reader holds is harmless, since the reader's
 * rows keep theirs.
 */
abstract sealed class ChunkColumn permits DoubleChunkColumn, LongChunkColumn, BooleanChunkColumn, StringChunkColumn {
    /** Null while the rows with a value are exactly those below {@link #dense}. */
    long @Nullable [] validity;

    int dense;
    int shared;

    /** The values: an array of the type of the column. */
    abstract Object array();

    abstract int capacity();

    /** Starts with a new array of values, into which the caller copies. */
    abstract void replaceArray(int capacity);

    /** The values with the given validity as an immutable column. */
    abstract Column column(int size, long @Nullable [] words);

    /** A new object over the same array. */
    abstract ChunkColumn shell();

    /** To be called before the value of a row is changed. */
    final void prepare(int row) {
        if (row < shared) {
            copy(capacity(), capacity());
        }
    }

    /** Notes that a row has a value. */
    final void mark(int row) {
        var words = validity;
        if (words != null) {
            Validity.set(words, row);
        } else if (row == dense) {
            dense = row + 1;
        } else if (row > dense) {
            words = ValidityBits.full(dense, capacity());
            Validity.set(words, row);
            validity = words;
        }
    }

    /** Leaves a row without a value. */
    void remove(int row) {
        if (validity == null && row >= dense) {
            return;
        }
        prepare(row);
        var words = validity == null ? ValidityBits.full(dense, capacity()) : validity;
        Validity.clear(words, row);
        validity = words;
    }

    /** Appends rows of a column of the same type behind the chunk's rows, for which there is room. */
    final void append(Column source, int from, int count, int row) {
        System.arraycopy(arrayOf(source), source.offset() + from, array(), row, count);
        if (source.type() == ColumnType.STRING) {
            return;
        }
        if (validity == null && dense == row && !hasNull(source, from, count)) {
            dense = row + count;
            return;
        }
        for (int index = 0; index < count; index++) {
            if (!source.isNull(from + index)) {
                mark(row + index);
            }
        }
    }

    private static boolean hasNull(Column column, int from, int count) {
        for (int row = from; row < from + count; row++) {
            if (column.isNull(row)) {
                return true;
            }
        }
        return false;
    }

    private static Object arrayOf(Column column) {
        return switch (column.type()) {
            case DOUBLE -> ((DoubleColumn) column).values();
            case LONG -> ((LongColumn) column).values();
            case BOOLEAN -> ((BooleanColumn) column).values();
            case STRING -> ((StringColumn) column).values();
        };
    }

    /** Opens a gap without value at a row of a chunk of {@code size} rows, for which there is room. */
    void insert(int row, int size) {
        if (validity == null && row >= dense) {
            return;
        }
        prepare(row);
        if (validity == null) {
            validity = ValidityBits.full(dense, capacity());
        }
        ValidityBits.insert(validity, row, size);
        System.arraycopy(array(), row, array(), row + 1, size - row);
    }

    /** The first rows as an immutable column, null if none has a value. */
    @Nullable
    Column freeze(int size) {
        shared = size;
        var words = validity;
        if (words == null) {
            return dense == 0 ? null : column(size, dense == size ? null : ValidityBits.full(dense, size));
        }
        var count = ValidityBits.count(words, size);
        return count == 0 ? null : column(size, count == size ? null : words);
    }

    /** A column that changes on its own; {@code ownsTail} if no other one appends to the arrays. */
    final ChunkColumn fork(int size, boolean ownsTail) {
        var fork = shell();
        fork.validity = validity;
        fork.dense = dense;
        fork.shared = size;
        if (!ownsTail) {
            fork.copy(size, capacity());
        }
        return fork;
    }

    /** Moves on to new arrays. */
    final void copy(int rows, int capacity) {
        var from = array();
        replaceArray(capacity);
        System.arraycopy(from, 0, array(), 0, rows);
        if (validity != null) {
            validity = ValidityBits.copy(validity, 0, rows, capacity);
        }
        shared = 0;
    }

    /** A column that starts with the rows of an immutable one. */
    static ChunkColumn of(Column column) {
        var chunk = switch (column.type()) {
            case DOUBLE -> new DoubleChunkColumn((DoubleColumn) column);
            case LONG -> new LongChunkColumn((LongColumn) column);
            case BOOLEAN -> new BooleanChunkColumn((BooleanColumn) column);
            case STRING -> new StringChunkColumn((StringColumn) column);
        };
        chunk.shared = column.size();
        return chunk;
    }
}
