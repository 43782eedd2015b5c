package io.mimeseries.influxdb.select.rows;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.query.Columns;
import io.mimeseries.query.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the points of several calls side by side, one row for each time that any of them has. */
public final class CallRows {
    private CallRows() {}

    /**
     * The rows of several calls.
     *
     * @param points of each call, in the order of the query, at most one at a time
     * @param missing what stands where a call has no point: the number of fill(), or null
     */
    public static Rows join(List<Points> points, boolean ascending, @Nullable Number missing) {
        var times = unionOfTimes(points, ascending);
        var columns = new ArrayList<@Nullable Column>(points.size());
        for (var call : points) {
            columns.add(spread(call, times, missing));
        }
        return new Rows(new LongColumn(times), columns);
    }

    /** The times of the rows; a time that a call has several times makes as many rows. */
    private static long[] unionOfTimes(List<Points> points, boolean ascending) {
        var next = new int[points.size()];
        var times = new LongColumnBuilder(points.get(0).size());
        while (true) {
            var found = false;
            var nearest = 0L;
            for (int i = 0; i < next.length; i++) {
                var call = points.get(i);
                if (next[i] < call.size()) {
                    var time = call.times().at(next[i]);
                    nearest = !found || (time < nearest) == ascending ? time : nearest;
                    found = true;
                }
            }
            if (!found) {
                return Arrays.copyOf(times.build().values(), times.size());
            }
            times.append(nearest);
            for (int i = 0; i < next.length; i++) {
                var call = points.get(i);
                if (next[i] < call.size() && call.times().at(next[i]) == nearest) {
                    next[i]++;
                }
            }
        }
    }

    private static Column spread(Points call, long[] times, @Nullable Number missing) {
        var rows = new int[times.length];
        var next = 0;
        for (int i = 0; i < times.length; i++) {
            var found = next < call.size() && call.times().at(next) == times[i];
            rows[i] = found ? next++ : -1;
        }
        if (next == times.length) {
            return call.values();
        }
        return missing == null
                ? Columns.gather(call.values(), rows, times.length)
                : gatherWith(call.values(), rows, missing);
    }

    private static Column gatherWith(Column values, int[] rows, Number missing) {
        var builder = ColumnBuilder.of(values.type(), rows.length);
        for (var row : rows) {
            if (row >= 0) {
                builder.appendFrom(values, row);
            } else if (builder instanceof DoubleColumnBuilder doubles) {
                doubles.append(missing.doubleValue());
            } else if (builder instanceof LongColumnBuilder longs) {
                longs.append(missing.longValue());
            } else {
                builder.appendNull();
            }
        }
        return builder.build();
    }
}
