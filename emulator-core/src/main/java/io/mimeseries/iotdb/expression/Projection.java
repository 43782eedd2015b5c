package io.mimeseries.iotdb.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.function.Points;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Concatenation;
import io.mimeseries.query.Nulls;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Computes some expressions over the rows of a query.
 *
 * <p>If every expression has a value for each row, so has the result, rows of nulls included. As soon as one answers points of its own, the
 * result has a row for each time at which one of them has a value (vectors funcs-128, funcs-207).
 */
public final class Projection {
    private final List<CompiledExpression> expressions;
    private final boolean keepsNulls;

    /** @param keepsNulls whether points without a value make rows, too: so it is behind GROUP BY, where each window has a row */
    public Projection(List<CompiledExpression> expressions, boolean keepsNulls) {
        this.expressions = List.copyOf(expressions);
        this.keepsNulls = keepsNulls;
    }

    /**
     * Reads the rows once.
     *
     * @param types of the columns of {@code rows}
     */
    public Iterator<RowBatch> over(Iterator<RowBatch> rows, List<DataType> types) {
        if (expressions.stream().allMatch(CompiledExpression::isMappable)) {
            return new Mapped(rows);
        }
        var all = collect(rows, types);
        var points = new ArrayList<Points>();
        for (var expression : expressions) {
            var values = expression.points(all);
            points.add(keepsNulls ? values : withoutNulls(values));
        }
        return Collections.singletonList(PointAlignment.unite(points)).iterator();
    }

    private static RowBatch collect(Iterator<RowBatch> rows, List<DataType> types) {
        var times = new ArrayList<Column>();
        var columns = new ArrayList<List<Column>>();
        types.forEach(type -> columns.add(new ArrayList<>()));
        while (rows.hasNext()) {
            var batch = rows.next();
            times.add(batch.times());
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).add(batch.values().get(i));
            }
        }
        if (times.isEmpty()) {
            var none = types.stream()
                    .map(type -> Column.nulls(type.columnType(), 0))
                    .toList();
            return new RowBatch(new LongColumn(), none);
        }
        var sizes = times.stream().mapToInt(Column::size).toArray();
        var values = new ArrayList<Column>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(concatenate(types.get(i).columnType(), columns.get(i), sizes));
        }
        return new RowBatch((LongColumn) concatenate(ColumnType.LONG, times, sizes), values);
    }

    private static Column concatenate(ColumnType type, List<Column> parts, int[] sizes) {
        var column = parts.size() == 1 ? parts.get(0) : Concatenation.of(type, parts, sizes);
        return column == null ? Column.nulls(type, IntStream.of(sizes).sum()) : column;
    }

    private static Points withoutNulls(Points points) {
        if (Nulls.validity(points.values()) == null) {
            return points;
        }
        var rows = Nulls.rowsWithValue(points.values(), 0, points.size());
        return new Points(
                Columns.gather(points.times(), rows, rows.length), Columns.gather(points.values(), rows, rows.length));
    }

    private final class Mapped implements Iterator<RowBatch> {
        private final Iterator<RowBatch> rows;

        Mapped(Iterator<RowBatch> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public RowBatch next() {
            var batch = rows.next();
            var columns = new ArrayList<Column>();
            expressions.forEach(expression -> columns.add(expression.evaluate(batch)));
            return new RowBatch(batch.times(), columns);
        }
    }
}
