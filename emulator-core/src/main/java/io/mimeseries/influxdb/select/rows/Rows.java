package io.mimeseries.influxdb.select.rows;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Concatenation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one group: a time and the values of some columns each.
 *
 * @param columns null where a column has no value in any row
 */
public record Rows(LongColumn times, List<@Nullable Column> columns) {

    public int size() {
        return times.size();
    }

    public Rows slice(int from, int to) {
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
    public Rows reversed() {
        var rows = new int[size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows.length - 1 - i;
        }
        return pick(rows, rows.length);
    }

    /** The first {@code count} of these rows, in that order. */
    public Rows pick(int[] rows, int count) {
        var picked = new ArrayList<@Nullable Column>(columns.size());
        for (var column : columns) {
            picked.add(column == null ? null : Columns.gather(column, rows, count));
        }
        return new Rows(Columns.gather(times, rows, count), picked);
    }

    /** The rows with a value in a column. */
    public Rows withValues(int index) {
        var column = columns.get(index);
        var kept = new int[size()];
        var count = 0;
        for (int row = 0; column != null && row < kept.length; row++) {
            if (!column.isNull(row)) {
                kept[count++] = row;
            }
        }
        return count == kept.length ? this : pick(kept, count);
    }

    /** The column, or one of nothing but nulls where there is none of the type. */
    public Column column(int index, ColumnType type) {
        var column = columns.get(index);
        return column == null || column.type() != type ? Column.nulls(type, size()) : column;
    }

    /** Puts blocks after each other. */
    public static Rows concatenate(List<InputBlock> blocks, List<ColumnType> types) {
        if (blocks.size() == 1) {
            return new Rows(blocks.get(0).times(), blocks.get(0).columns());
        }
        var sizes = blocks.stream().mapToInt(InputBlock::size).toArray();
        var times = blocks.stream().map(InputBlock::times).toList();
        var columns = new ArrayList<@Nullable Column>(types.size());
        for (int index = 0; index < types.size(); index++) {
            var parts = new ArrayList<@Nullable Column>(blocks.size());
            for (var block : blocks) {
                parts.add(block.columns().get(index));
            }
            columns.add(Concatenation.of(ColumnTypes.unify(parts, types.get(index)), parts, sizes));
        }
        var all = Concatenation.of(ColumnType.LONG, times, sizes);
        return new Rows(all == null ? new LongColumn() : (LongColumn) all, columns);
    }
}
