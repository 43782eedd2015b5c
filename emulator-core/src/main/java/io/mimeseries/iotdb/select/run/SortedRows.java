package io.mimeseries.iotdb.select.run;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.select.plan.SortBy;
import io.mimeseries.iotdb.select.source.RowSource;
import io.mimeseries.iotdb.select.source.RowTable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All rows in an order; rows that are equal in it stay as they came. */
final class SortedRows implements RowSource {
    private final RowSource rows;
    private final List<ColumnType> types;
    private final List<SortBy> order;
    private boolean read;

    /** @param order not empty */
    SortedRows(RowSource rows, List<ColumnType> types, List<SortBy> order) {
        this.rows = rows;
        this.types = types;
        this.order = order;
    }

    @Override
    public @Nullable RowBatch next() {
        if (read) {
            return null;
        }
        read = true;
        var all = RowTable.of(rows, types);
        var sorted = IntStream.range(0, all.size())
                .boxed()
                .sorted(comparator(all))
                .mapToInt(Integer::intValue)
                .toArray();
        return Batches.gather(all, sorted);
    }

    private Comparator<Integer> comparator(RowBatch all) {
        return order.stream()
                .map(key -> comparator(all, key))
                .reduce((first, next) -> first.thenComparing(next))
                .orElseThrow();
    }

    private static Comparator<Integer> comparator(RowBatch all, SortBy key) {
        var column = key.column() == SortBy.TIME ? all.times() : all.values().get(key.column());
        return (left, right) -> compare(column, key, left, right);
    }

    private static int compare(Column column, SortBy key, int left, int right) {
        var leftNull = column.isNull(left);
        var rightNull = column.isNull(right);
        if (leftNull || rightNull) {
            return leftNull == rightNull ? 0 : leftNull == key.nullsFirst() ? -1 : 1;
        }
        var order = values(column, left, right);
        return key.descending() ? -order : order;
    }

    private static int values(Column column, int left, int right) {
        return switch (column.type()) {
            case LONG -> Long.compare(((LongColumn) column).at(left), ((LongColumn) column).at(right));
            case DOUBLE -> Double.compare(((DoubleColumn) column).at(left), ((DoubleColumn) column).at(right));
            case BOOLEAN -> Boolean.compare(((BooleanColumn) column).at(left), ((BooleanColumn) column).at(right));
            case STRING -> text(column, left).compareTo(text(column, right));
        };
    }

    private static String text(Column column, int row) {
        return Objects.requireNonNull(((StringColumn) column).at(row));
    }
}
