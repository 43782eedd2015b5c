package io.mimeseries.tdengine.select.rows;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.ColumnType;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Concatenation;
import io.mimeseries.tdengine.RowBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** New batches from others. */
public final class Batches {
    private Batches() {}

    /** No rows of columns of such types. */
    public static RowBatch empty(List<ColumnType> types) {
        return new RowBatch(0, types.stream().map(type -> Column.nulls(type, 0)).toList());
    }

    /** One batch with the rows of all. */
    public static RowBatch concat(List<RowBatch> batches, List<ColumnType> types) {
        if (batches.isEmpty()) {
            return empty(types);
        }
        if (batches.size() == 1) {
            return batches.get(0);
        }
        var sizes = batches.stream().mapToInt(RowBatch::size).toArray();
        var size = 0;
        for (var one : sizes) {
            size = Math.addExact(size, one);
        }
        var columns = new ArrayList<Column>(types.size());
        for (int index = 0; index < types.size(); index++) {
            var at = index;
            var parts = batches.stream().map(batch -> batch.values().get(at)).toList();
            columns.add(Objects.requireNonNull(Concatenation.of(types.get(index), parts, sizes)));
        }
        return new RowBatch(size, columns);
    }

    /** The first {@code count} of the rows, in their order; a negative row gives nulls. */
    public static RowBatch gather(RowBatch batch, int[] rows, int count) {
        return new RowBatch(
                count,
                batch.values().stream()
                        .map(column -> Columns.gather(column, rows, count))
                        .toList());
    }

    /** The rows from {@code from} to {@code to}, without copying. */
    public static RowBatch slice(RowBatch batch, int from, int to) {
        if (from == 0 && to == batch.size()) {
            return batch;
        }
        return new RowBatch(
                to - from,
                batch.values().stream().map(column -> column.slice(from, to)).toList());
    }

    /** The first columns only. */
    public static RowBatch cut(RowBatch batch, int columns) {
        return columns == batch.values().size()
                ? batch
                : new RowBatch(batch.size(), batch.values().subList(0, columns));
    }

    /** The columns of both, which have as many rows. */
    public static RowBatch beside(RowBatch left, RowBatch right) {
        var columns = new ArrayList<>(left.values());
        columns.addAll(right.values());
        return new RowBatch(left.size(), columns);
    }

    /** A column that repeats a value or null. */
    public static Column constant(ColumnType type, @Nullable Object value, int size) {
        return value == null ? Column.nulls(type, size) : Columns.constant(value, size);
    }

    /** Appends a value or null. */
    public static void append(ColumnBuilder builder, ColumnType type, @Nullable Object value) {
        builder.appendFrom(constant(type, value, 1), 0);
    }
}
