package io.mimeseries.iotdb.select.source;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.select.range.TimeRanges;
import io.mimeseries.query.Columns;
import io.mimeseries.storage.Block;
import io.mimeseries.storage.SeriesView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of one device that have a value in any of some columns, block by block. */
final class DeviceCursor {
    private final List<Block> blocks;
    private final int[] ordinals;
    private final ColumnType[] types;
    private final boolean ascending;
    private int next;

    /** The current block's rows in output order, and its columns as they are stored. */
    private int[] rows = {};

    private int row;
    private LongColumn times = new LongColumn();
    private final Column[] columns;

    DeviceCursor(
            SeriesView view, int[] ordinals, ColumnType[] types, TimeRanges ranges, long floor, boolean ascending) {
        this.ordinals = ordinals;
        this.types = types;
        this.ascending = ascending;
        this.columns = new Column[ordinals.length];
        Arrays.setAll(columns, index -> Column.nulls(types[index], 0));
        this.blocks = blocks(view, ranges, floor);
        if (!ascending) {
            Collections.reverse(blocks);
        }
        load();
    }

    private static List<Block> blocks(SeriesView view, TimeRanges ranges, long floor) {
        var found = new ArrayList<Block>();
        for (int range = 0; range < ranges.size(); range++) {
            var first = Math.max(ranges.first(range), floor);
            if (first > ranges.last(range)) {
                continue;
            }
            var part = view.between(first, ranges.last(range));
            for (int index = 0; index < part.blockCount(); index++) {
                found.add(part.block(index));
            }
        }
        return found;
    }

    /** False behind the last row. */
    boolean hasRow() {
        return row < rows.length;
    }

    /** The time of the current row. */
    long time() {
        return times.at(rows[row]);
    }

    /** The time of the last row of the current block. */
    long horizon() {
        return times.at(rows[rows.length - 1]);
    }

    /** The current row's number in the current block's columns. */
    int row() {
        return rows[row];
    }

    void advance() {
        row++;
    }

    /** Goes to the next block behind the last row of this one. */
    void refill() {
        if (row == rows.length) {
            load();
        }
    }

    LongColumn times() {
        return times;
    }

    /** A column of the current block; without rows, whatever the cursor held last, or one without rows. */
    Column column(int index) {
        return columns[index];
    }

    ColumnType type(int index) {
        return types[index];
    }

    /** The rest of the current block, null if it is the block as it is. */
    int @Nullable [] takeRest() {
        var rest = row == 0 ? rows : Arrays.copyOfRange(rows, row, rows.length);
        row = rows.length;
        return ascending && rest.length == times.size() ? null : rest;
    }

    private void load() {
        rows = new int[0];
        row = 0;
        while (next < blocks.size() && rows.length == 0) {
            var block = blocks.get(next++);
            times = block.times();
            for (int i = 0; i < ordinals.length; i++) {
                var column = block.column(ordinals[i]);
                columns[i] = column == null ? Column.nulls(types[i], block.size()) : column;
            }
            rows = Occupied.rows(columns, block.size());
        }
        if (!ascending) {
            reverse(rows);
        }
    }

    private static void reverse(int[] values) {
        for (int low = 0, high = values.length - 1; low < high; low++, high--) {
            var held = values[low];
            values[low] = values[high];
            values[high] = held;
        }
    }

    static Column gather(Column column, int @Nullable [] rows) {
        return rows == null ? column : Columns.gather(column, rows, rows.length);
    }
}
