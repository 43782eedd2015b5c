package io.mimeseries.iotdb.select.source;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.select.range.TimeRanges;
import io.mimeseries.iotdb.store.TimeseriesView;
import io.mimeseries.query.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row for each time at which any of some timeseries has a value: a column each. */
public final class JoinedRows implements RowSource {
    private final boolean ascending;
    private final List<DeviceCursor> cursors = new ArrayList<>();
    /** Of each column the number of its cursor, and its number there. */
    private final int[] cursorOf;

    private final int[] indexOf;

    public JoinedRows(List<TimeseriesView> series, TimeRanges ranges, boolean ascending) {
        this.ascending = ascending;
        this.cursorOf = new int[series.size()];
        this.indexOf = new int[series.size()];
        Map<FullPath, List<Integer>> byDevice = new LinkedHashMap<>();
        for (int i = 0; i < series.size(); i++) {
            byDevice.computeIfAbsent(series.get(i).device(), device -> new ArrayList<>())
                    .add(i);
        }
        for (var members : byDevice.values()) {
            var ordinals = new int[members.size()];
            var types = new ColumnType[members.size()];
            for (int index = 0; index < ordinals.length; index++) {
                var member = series.get(members.get(index));
                ordinals[index] = member.column();
                types[index] = member.type().columnType();
                cursorOf[members.get(index)] = cursors.size();
                indexOf[members.get(index)] = index;
            }
            var first = series.get(members.get(0));
            cursors.add(new DeviceCursor(first.rows(), ordinals, types, ranges, first.floor(), ascending));
        }
    }

    @Override
    public @Nullable RowBatch next() {
        var active = new ArrayList<DeviceCursor>();
        for (var cursor : cursors) {
            cursor.refill();
            if (cursor.hasRow()) {
                active.add(cursor);
            }
        }
        if (active.isEmpty()) {
            return null;
        }
        return active.size() == 1 ? rest(active.get(0)) : merge(active);
    }

    private RowBatch rest(DeviceCursor only) {
        var rows = only.takeRest();
        var times = (LongColumn) DeviceCursor.gather(only.times(), rows);
        var columns = new ArrayList<Column>(cursorOf.length);
        for (int i = 0; i < cursorOf.length; i++) {
            var cursor = cursors.get(cursorOf[i]);
            columns.add(
                    cursor == only
                            ? DeviceCursor.gather(cursor.column(indexOf[i]), rows)
                            : Column.nulls(cursor.type(indexOf[i]), times.size()));
        }
        return new RowBatch(times, columns);
    }

    /** Merges up to where the first of the current blocks ends, so that each cursor gives rows of one block. */
    private RowBatch merge(List<DeviceCursor> active) {
        var horizon = active.get(0).horizon();
        for (var cursor : active) {
            horizon = ascending ? Math.min(horizon, cursor.horizon()) : Math.max(horizon, cursor.horizon());
        }
        var times = new long[64];
        var rows = new int[cursors.size()][64];
        var count = 0;
        while (true) {
            var time = horizon;
            var found = false;
            for (var cursor : active) {
                if (cursor.hasRow() && (ascending ? cursor.time() <= time : cursor.time() >= time)) {
                    time = cursor.time();
                    found = true;
                }
            }
            if (!found) {
                return batch(times, rows, count);
            }
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = Arrays.copyOf(rows[i], 2 * count);
                }
            }
            for (int i = 0; i < rows.length; i++) {
                var cursor = cursors.get(i);
                var here = cursor.hasRow() && cursor.time() == time;
                rows[i][count] = here ? cursor.row() : -1;
                if (here) {
                    cursor.advance();
                }
            }
            times[count++] = time;
        }
    }

    private RowBatch batch(long[] times, int[][] rows, int count) {
        var columns = new ArrayList<Column>(cursorOf.length);
        for (int i = 0; i < cursorOf.length; i++) {
            columns.add(Columns.gather(cursors.get(cursorOf[i]).column(indexOf[i]), rows[cursorOf[i]], count));
        }
        return new RowBatch(new LongColumn(times, 0, count, null), columns);
    }
}
