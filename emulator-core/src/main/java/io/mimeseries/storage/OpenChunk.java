package io.mimeseries.storage;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of a series that can be changed in place; see {@link ChunkColumn} for what views and snapshots may see. */
final class OpenChunk {
    private static final int FIRST_CAPACITY = 4;

    /** Ascending; all columns have the same capacity. */
    long[] times;

    int size;
    private int shared;
    private @Nullable ChunkColumn[] columns;
    private boolean tailTaken;

    OpenChunk() {
        this(Empty.TIMES, 0, Empty.COLUMNS);
    }

    private OpenChunk(long[] times, int size, @Nullable ChunkColumn[] columns) {
        this.times = times;
        this.size = size;
        this.shared = size;
        this.columns = columns;
    }

    /** Opens a block. */
    static OpenChunk of(Block block) {
        var size = block.size();
        var times = block.times();
        var columns = new @Nullable ChunkColumn[block.columnCount()];
        for (int ordinal = 0; ordinal < columns.length; ordinal++) {
            var column = block.column(ordinal);
            columns[ordinal] = column == null ? null : ChunkColumn.of(ColumnCopy.of(column, 0, size));
        }
        return new OpenChunk(((LongColumn) ColumnCopy.of(times, 0, size)).values(), size, columns);
    }

    /** Of all forks only the first goes on in the same arrays; the others copy them. */
    OpenChunk fork() {
        var ownsTail = takeTail();
        var forks = new @Nullable ChunkColumn[columns.length];
        for (int ordinal = 0; ordinal < forks.length; ordinal++) {
            var column = columns[ordinal];
            forks[ordinal] = column == null ? null : column.fork(size, ownsTail);
        }
        var forkedTimes = times;
        if (!ownsTail) {
            forkedTimes = new long[times.length];
            System.arraycopy(times, 0, forkedTimes, 0, size);
        }
        return new OpenChunk(forkedTimes, size, forks);
    }

    /** Synchronized because stores with locks of their own may clone the same snapshot. */
    private synchronized boolean takeTail() {
        var free = !tailTaken;
        tailTaken = true;
        return free;
    }

    boolean covers(long time) {
        return size != 0 && times[0] <= time && time <= times[size - 1];
    }

    /** The row of a time, or minus (its place + 1). */
    int rowOf(long time) {
        return Arrays.binarySearch(times, 0, size, time);
    }

    /**
     * Makes a row without values.
     *
     * @param most the rows that the chunk can come to have, more than it has
     */
    void insert(int row, long time, int most) {
        if (size == times.length) {
            grow(most);
        }
        if (row < size) {
            for (var column : columns) {
                if (column != null) {
                    column.insert(row, size);
                }
            }
            if (row < shared) {
                times = times.clone();
                shared = 0;
            }
            System.arraycopy(times, row, times, row + 1, size - row);
        }
        times[row] = time;
        size++;
    }

    /**
     * Makes rows behind those that are there; columns that are not among the given ones have no value in them.
     *
     * @param most the rows that the chunk can come to have, at least those that it has then
     */
    void append(LongColumn newTimes, int from, int count, int[] ordinals, Column[] newColumns, int most) {
        if (takes(newTimes, count, ordinals, newColumns)) {
            return;
        }
        if (size + count > times.length) {
            growTo(Math.min(most, Math.max(FIRST_CAPACITY, Integer.highestOneBit(size + count - 1) * 2)));
        }
        System.arraycopy(newTimes.values(), newTimes.offset() + from, times, size, count);
        for (int index = 0; index < ordinals.length; index++) {
            var column = newColumns[index];
            chunkColumn(ordinals[index], column.type()).append(column, from, count, size);
        }
        size += count;
    }

    /** Rows of a new chunk need not be copied if their arrays hold nothing else: these are copied before anything in them changes. */
    private boolean takes(LongColumn newTimes, int count, int[] ordinals, Column[] newColumns) {
        if (times.length > 0 || newTimes.values().length != count) {
            return false;
        }
        var taken = new ChunkColumn[newColumns.length];
        for (int index = 0; index < taken.length; index++) {
            taken[index] = ChunkColumn.of(newColumns[index]);
            if (taken[index].capacity() != count) {
                return false;
            }
        }
        times = newTimes.values();
        size = count;
        shared = count;
        for (int index = 0; index < taken.length; index++) {
            add(ordinals[index], taken[index]);
        }
        return true;
    }

    private ChunkColumn chunkColumn(int ordinal, ColumnType type) {
        return switch (type) {
            case DOUBLE -> doubles(ordinal);
            case LONG -> longs(ordinal);
            case BOOLEAN -> booleans(ordinal);
            case STRING -> strings(ordinal);
        };
    }

    private void grow(int most) {
        growTo(Math.min(most, Math.max(FIRST_CAPACITY, Integer.highestOneBit(size) * 2)));
    }

    private void growTo(int capacity) {
        times = Arrays.copyOf(times, capacity);
        shared = 0;
        for (var column : columns) {
            if (column != null) {
                column.copy(size, capacity);
            }
        }
    }

    DoubleChunkColumn doubles(int ordinal) {
        if (ordinal < columns.length && columns[ordinal] instanceof DoubleChunkColumn column) {
            return column;
        }
        return add(ordinal, new DoubleChunkColumn(times.length));
    }

    LongChunkColumn longs(int ordinal) {
        if (ordinal < columns.length && columns[ordinal] instanceof LongChunkColumn column) {
            return column;
        }
        return add(ordinal, new LongChunkColumn(times.length));
    }

    BooleanChunkColumn booleans(int ordinal) {
        if (ordinal < columns.length && columns[ordinal] instanceof BooleanChunkColumn column) {
            return column;
        }
        return add(ordinal, new BooleanChunkColumn(times.length));
    }

    StringChunkColumn strings(int ordinal) {
        if (ordinal < columns.length && columns[ordinal] instanceof StringChunkColumn column) {
            return column;
        }
        return add(ordinal, new StringChunkColumn(times.length));
    }

    void removeValue(int row, int ordinal) {
        var column = ordinal < columns.length ? columns[ordinal] : null;
        if (column != null) {
            column.remove(row);
        }
    }

    private <C extends ChunkColumn> C add(int ordinal, C column) {
        if (ordinal >= columns.length) {
            columns = Arrays.copyOf(columns, ordinal + 1);
        } else if (columns[ordinal] != null) {
            throw new IllegalArgumentException("column " + ordinal + " has another type");
        }
        columns[ordinal] = column;
        return column;
    }

    /** The rows up to now, which later changes leave alone. */
    HeapBlock freeze(boolean sealed) {
        shared = size;
        var frozen = new @Nullable Column[columns.length];
        for (int ordinal = 0; ordinal < frozen.length; ordinal++) {
            var column = columns[ordinal];
            frozen[ordinal] = column == null ? null : column.freeze(size);
        }
        return new HeapBlock(new LongColumn(times, 0, size, null), frozen, sealed);
    }

    /** Arrays without elements cannot be changed. */
    private static final class Empty {
        static final long[] TIMES = {};
        static final @Nullable ChunkColumn[] COLUMNS = {};
    }
}
