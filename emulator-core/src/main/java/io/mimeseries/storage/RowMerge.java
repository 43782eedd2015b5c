package io.mimeseries.storage;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Merges the rows of several views into new blocks; of rows of one time the earlier view's comes first. */
final class RowMerge {
    private final PriorityQueue<Cursor> cursors =
            new PriorityQueue<>(Comparator.comparingLong(Cursor::time).thenComparingInt(cursor -> cursor.place));
    private final @Nullable ColumnType[] types;
    private final List<Block> blocks = new ArrayList<>();

    /** @param views not empty */
    RowMerge(List<SeriesView> views) {
        var columns = 0;
        for (int place = 0; place < views.size(); place++) {
            var view = views.get(place);
            cursors.add(new Cursor(view, place));
            for (int at = 0; at < view.blockCount(); at++) {
                columns = Math.max(columns, view.block(at).columnCount());
            }
        }
        types = new @Nullable ColumnType[columns];
        for (var view : views) {
            for (int at = 0; at < view.blockCount(); at++) {
                noteTypes(view.block(at));
            }
        }
    }

    private void noteTypes(Block block) {
        for (int ordinal = 0; ordinal < block.columnCount(); ordinal++) {
            var column = block.column(ordinal);
            if (column != null) {
                types[ordinal] = column.type();
            }
        }
    }

    Block[] blocks() {
        while (!cursors.isEmpty()) {
            blocks.add(block());
        }
        return blocks.toArray(new Block[0]);
    }

    private Block block() {
        var times = new long[SeriesLayout.BLOCK_ROWS];
        var builders = new @Nullable ColumnBuilder[types.length];
        for (int ordinal = 0; ordinal < types.length; ordinal++) {
            var type = types[ordinal];
            builders[ordinal] = type == null ? null : ColumnBuilder.of(type, times.length);
        }
        var size = 0;
        while (size < times.length && !cursors.isEmpty()) {
            var cursor = cursors.remove();
            times[size++] = cursor.time();
            cursor.appendTo(builders);
            if (cursor.next()) {
                cursors.add(cursor);
            }
        }
        var columns = new @Nullable Column[types.length];
        for (int ordinal = 0; ordinal < types.length; ordinal++) {
            var builder = builders[ordinal];
            columns[ordinal] = builder == null ? null : builder.build();
        }
        return new HeapBlock(new LongColumn(times, 0, size, null), columns, false);
    }

    /** A row of a view. */
    private static final class Cursor {
        final int place;
        private final SeriesView view;
        private int blockAt;
        private int row;
        private LongColumn times;
        private @Nullable Column[] columns;

        Cursor(SeriesView view, int place) {
            this.view = view;
            this.place = place;
            var block = view.block(0);
            times = block.times();
            columns = columnsOf(block);
        }

        private static @Nullable Column[] columnsOf(Block block) {
            var columns = new @Nullable Column[block.columnCount()];
            for (int ordinal = 0; ordinal < columns.length; ordinal++) {
                columns[ordinal] = block.column(ordinal);
            }
            return columns;
        }

        long time() {
            return times.at(row);
        }

        void appendTo(@Nullable ColumnBuilder[] builders) {
            for (int ordinal = 0; ordinal < builders.length; ordinal++) {
                var builder = builders[ordinal];
                var column = ordinal < columns.length ? columns[ordinal] : null;
                if (builder != null && column != null) {
                    builder.appendFrom(column, row);
                } else if (builder != null) {
                    builder.appendNull();
                }
            }
        }

        /** False behind the last row. */
        boolean next() {
            row++;
            if (row < times.size()) {
                return true;
            }
            blockAt++;
            if (blockAt == view.blockCount()) {
                return false;
            }
            row = 0;
            times = view.block(blockAt).times();
            columns = columnsOf(view.block(blockAt));
            return true;
        }
    }
}
