package io.mimeseries.influxdb;

import io.mimeseries.column.ResultColumn;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One series of a result: a table with a name and tags.
 *
 * @param name empty where the series has none
 * @param tags sorted by name; empty where the series has none
 * @param columnNames as many as {@code columns}
 * @param columns all of the same size; only SHOW SUBSCRIPTIONS has one of lists
 * @param hasTime true if column 0 is a time in nanoseconds since 1970-01-01T00:00:00Z
 * @param zone the zone of {@code tz()}, null for UTC: it changes how times are written, not what they are
 */
public record ResultSeries(
        String name,
        SortedMap<String, String> tags,
        List<String> columnNames,
        List<? extends ResultColumn> columns,
        boolean hasTime,
        @Nullable ZoneId zone) {
    public ResultSeries {
        columnNames = List.copyOf(columnNames);
        columns = List.copyOf(columns);
    }

    public int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }
}
