package io.mimeseries.tdengine.fill;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.query.Columns;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.window.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * FILL of INTERVAL: one row for each window of the query's times. Cells without a value in windows with rows are filled too, but not by LINEAR.
 *
 * @param bounds the times of the query, both known
 * @param constants of VALUE: for each column a value of what holds it, or null
 */
public record WindowFiller(FillMode mode, Grid grid, TimeBounds bounds, List<@Nullable Object> constants)
        implements Filler {
    /** They are all held at once. */
    private static final int MOST_WINDOWS = 10_000_000;

    @Override
    public Filled fill(LongColumn times, List<Column> values) {
        if (times.size() == 0 && mode != FillMode.NULL_FORCED && mode != FillMode.VALUE_FORCED) {
            return new Filled(times, new BooleanColumn(), values);
        }
        var starts = starts(times);
        var rows = new int[starts.length];
        var filled = new boolean[starts.length];
        var at = 0;
        for (int index = 0; index < starts.length; index++) {
            filled[index] = at == times.size() || times.at(at) != starts[index];
            rows[index] = filled[index] ? -1 : at++;
        }
        var columns = new ArrayList<Column>();
        for (int column = 0; column < values.size(); column++) {
            columns.add(column(values.get(column), column, starts, rows));
        }
        return new Filled(new LongColumn(starts), new BooleanColumn(filled), columns);
    }

    private long[] starts(LongColumn times) {
        var all = LongStream.builder();
        var at = 0;
        var count = 0;
        var before = Long.MIN_VALUE;
        // behind the greatest time the windows begin anew with the least
        for (var start = grid.firstStart(bounds.first());
                start <= bounds.last() && start > before;
                start = grid.next(start)) {
            before = start;
            if (++count > MOST_WINDOWS) {
                throw new NotEmulatedException("FILL of more than " + MOST_WINDOWS + " windows");
            }
            while (at < times.size() && times.at(at) < start) {
                all.add(times.at(at++));
            }
            at += at < times.size() && times.at(at) == start ? 1 : 0;
            all.add(start);
        }
        return all.build().toArray();
    }

    private Column column(Column values, int index, long[] starts, int[] rows) {
        return switch (mode) {
            case NULL, NULL_FORCED -> Columns.gather(values, rows, rows.length);
            case VALUE, VALUE_FORCED -> constant(values, rows, constants.get(index));
            case PREVIOUS -> Columns.gather(values, previous(values, rows), rows.length);
            case NEXT -> Columns.gather(values, next(rows), rows.length);
            case LINEAR -> LinearFill.between(values, starts, rows);
            case NEAREST -> throw new IllegalArgumentException("windows have no nearest row");
        };
    }

    private static Column constant(Column values, int[] rows, @Nullable Object constant) {
        if (constant == null) {
            return Columns.gather(values, rows, rows.length);
        }
        var one = Columns.constant(constant, 1);
        var builder = ColumnBuilder.of(values.type(), rows.length);
        for (var row : rows) {
            if (row < 0 || values.isNull(row)) {
                builder.appendFrom(one, 0);
            } else {
                builder.appendFrom(values, row);
            }
        }
        return builder.build();
    }

    private static int[] previous(Column values, int[] rows) {
        var from = new int[rows.length];
        var last = -1;
        for (int index = 0; index < rows.length; index++) {
            if (rows[index] >= 0 && !values.isNull(rows[index])) {
                last = rows[index];
            }
            from[index] = last;
        }
        return from;
    }

    private static int[] next(int[] rows) {
        var from = new int[rows.length];
        var coming = -1;
        for (int index = rows.length - 1; index >= 0; index--) {
            coming = rows[index] >= 0 ? rows[index] : coming;
            from[index] = coming;
        }
        return from;
    }
}
