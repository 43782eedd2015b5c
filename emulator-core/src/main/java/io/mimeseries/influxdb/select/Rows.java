package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.query.Columns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one group: a time and the values of some columns each.
 *
 * @param columns null where a column has no value in any row
 */
record Rows(LongColumn times, List<@Nullable Column> columns) {

    int size() {
        return times.size();
    }

    Rows slice(int from, int to) {
        if (from == 0 && to == size()) {
            return this;
        }
        var sliced = new ArrayList<@Nullable Column>(columns.size());
        for (var column : columns) {
            sliced.add(column == null ? null : column.slice(from, to));
        }
        return new Rows(times.slice(from, to), sliced);
    }

    /** The rows in the opposite order. */
    Rows reversed() {
        var rows = new int[size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows.length - 1 - i;
        }
        return pick(rows, rows.length);
    }

    /** The first {@code count} of these rows, in that order. */
    Rows pick(int[] rows, int count) {
        var picked = new ArrayList<@Nullable Column>(columns.size());
        for (var column : columns) {
            picked.add(column == null ? null : Columns.gather(column, rows, count));
        }
        return new Rows(Columns.gather(times, rows, count), picked);
    }

    /** The column, or one of nothing but nulls where there is none. */
    Column column(int index, ColumnType type) {
        var column = columns.get(index);
        return column == null ? Column.nulls(type, size()) : column;
    }

    /** Puts blocks of one series after each other. */
    static Rows concatenate(List<InputBlock> blocks, List<ColumnType> types) {
        if (blocks.size() == 1) {
            return new Rows(blocks.get(0).times(), blocks.get(0).columns());
        }
        var size = 0;
        for (var block : blocks) {
            size += block.size();
        }
        var times = new LongColumnBuilder(size);
        for (var block : blocks) {
            for (int row = 0; row < block.size(); row++) {
                times.append(block.times().at(row));
            }
        }
        var columns = new ArrayList<@Nullable Column>(types.size());
        for (int index = 0; index < types.size(); index++) {
            columns.add(concatenate(blocks, index, types.get(index), size));
        }
        return new Rows(times.build(), columns);
    }

    private static @Nullable Column concatenate(List<InputBlock> blocks, int index, ColumnType type, int size) {
        if (blocks.stream().allMatch(block -> block.columns().get(index) == null)) {
            return null;
        }
        var builder = ColumnBuilder.of(type, size);
        for (var block : blocks) {
            var column = block.columns().get(index);
            for (int row = 0; row < block.size(); row++) {
                if (column == null) {
                    builder.appendNull();
                } else {
                    builder.appendFrom(column, row);
                }
            }
        }
        return builder.build();
    }
}
