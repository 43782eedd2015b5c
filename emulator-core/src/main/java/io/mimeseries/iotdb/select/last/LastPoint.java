package io.mimeseries.iotdb.select.last;

import io.mimeseries.column.Column;
import io.mimeseries.iotdb.function.ValueText;
import io.mimeseries.iotdb.select.range.TimeRanges;
import io.mimeseries.iotdb.store.TimeseriesView;
import io.mimeseries.storage.SeriesView;
import org.jspecify.annotations.Nullable;

/**
 * A row of the result.
 *
 * @param value as text
 */
record LastPoint(long time, String timeseries, String value, String type) {

    /** The latest point within the times, null if there is none. */
    static @Nullable LastPoint of(TimeseriesView series, TimeRanges ranges) {
        for (int range = ranges.size() - 1; range >= 0; range--) {
            var first = Math.max(ranges.first(range), series.floor());
            if (first <= ranges.last(range)) {
                var found = find(series, series.rows().between(first, ranges.last(range)));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable LastPoint find(TimeseriesView series, SeriesView rows) {
        for (int index = rows.blockCount() - 1; index >= 0; index--) {
            var block = rows.block(index);
            var column = block.column(series.column());
            if (column == null) {
                continue;
            }
            for (int row = column.size() - 1; row >= 0; row--) {
                if (!column.isNull(row)) {
                    return point(series, block.times().at(row), column, row);
                }
            }
        }
        return null;
    }

    private static LastPoint point(TimeseriesView series, long time, Column column, int row) {
        return new LastPoint(
                time,
                series.path().toString(),
                ValueText.of(series.type(), column, row),
                series.type().name());
    }
}
