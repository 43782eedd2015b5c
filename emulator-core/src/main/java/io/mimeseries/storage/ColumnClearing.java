package io.mimeseries.storage;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/** Takes the values of one column out of some rows of a block. */
final class ColumnClearing {
    private final Block block;
    private final int cleared;
    private final int from;
    private final int to;
    private final @Nullable Column[] columns;

    /** @param to exclusive */
    private ColumnClearing(Block block, int cleared, int from, int to) {
        this.block = block;
        this.cleared = cleared;
        this.from = from;
        this.to = to;
        columns = new @Nullable Column[block.columnCount()];
        for (int ordinal = 0; ordinal < columns.length; ordinal++) {
            columns[ordinal] = block.column(ordinal);
        }
    }

    /** The block itself if it has no such value, null if no row is left; rows without any value are left out. */
    static @Nullable Block of(Block block, int cleared, int from, int to) {
        var column = block.column(cleared);
        if (column == null || !hasValue(column, from, to)) {
            return block;
        }
        return new ColumnClearing(block, cleared, from, to).rest();
    }

    private static boolean hasValue(Column column, int from, int to) {
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Block rest() {
        var kept = new int[block.size()];
        var count = 0;
        for (int row = 0; row < kept.length; row++) {
            if (!isInRange(row) || hasOtherValue(row)) {
                kept[count++] = row;
            }
        }
        if (count == 0) {
            return null;
        }
        var rest = new @Nullable Column[columns.length];
        for (int ordinal = 0; ordinal < rest.length; ordinal++) {
            rest[ordinal] = rest(ordinal, kept, count);
        }
        var times = new long[count];
        var before = block.times();
        for (int index = 0; index < count; index++) {
            times[index] = before.at(kept[index]);
        }
        return new HeapBlock(new LongColumn(times), rest, true);
    }

    private @Nullable Column rest(int ordinal, int[] kept, int count) {
        var column = columns[ordinal];
        if (column == null) {
            return null;
        }
        var builder = ColumnBuilder.of(column.type(), count);
        var values = 0;
        for (int index = 0; index < count; index++) {
            var row = kept[index];
            if (ordinal == cleared && isInRange(row)) {
                builder.appendNull();
            } else {
                builder.appendFrom(column, row);
                values += column.isNull(row) ? 0 : 1;
            }
        }
        return values == 0 ? null : builder.build();
    }

    private boolean isInRange(int row) {
        return from <= row && row < to;
    }

    private boolean hasOtherValue(int row) {
        for (int ordinal = 0; ordinal < columns.length; ordinal++) {
            var column = columns[ordinal];
            if (ordinal != cleared && column != null && !column.isNull(row)) {
                return true;
            }
        }
        return false;
    }
}
