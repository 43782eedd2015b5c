package io.mimeseries.storage;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/** A part of a block. */
final class BlockSlice implements Block {
    private final Block block;
    private final int from;
    private final int to;
    private final LongColumn times;

    BlockSlice(Block block, int from, int to) {
        this.block = block;
        this.from = from;
        this.to = to;
        this.times = block.times().slice(from, to);
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public long minTime() {
        return times.at(0);
    }

    @Override
    public long maxTime() {
        return times.at(to - from - 1);
    }

    @Override
    public LongColumn times() {
        return times;
    }

    @Override
    public int columnCount() {
        return block.columnCount();
    }

    @Override
    public @Nullable Column column(int ordinal) {
        var column = block.column(ordinal);
        return column == null ? null : column.slice(from, to);
    }

    @Override
    public @Nullable ColumnStatistics statistics(int ordinal) {
        return null;
    }

    @Override
    public Block slice(int sliceFrom, int sliceTo) {
        return sliceFrom == 0 && sliceTo == size() ? this : new BlockSlice(block, from + sliceFrom, from + sliceTo);
    }
}
