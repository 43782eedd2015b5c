package io.mimeseries.influxdb.select.rows;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * What a SELECT answers for one group.
 *
 * @param times in the order of the query, but for queries of filled groups ({@link FilledStream}), where they can go back
 * @param columns one for each entry of the select list
 */
public record GroupRows(String name, SortedMap<String, String> tags, LongColumn times, List<Column> columns) {

    /** The rows in stretches that are each in order of time; read from the last one on where time descends. */
    public List<GroupRows> stretches(boolean ascending) {
        var stretches = new ArrayList<GroupRows>();
        var from = 0;
        for (int row = 1; row < times.size(); row++) {
            if (times.at(row) != times.at(row - 1) && (times.at(row) < times.at(row - 1)) == ascending) {
                stretches.add(slice(from, row));
                from = row;
            }
        }
        if (from == 0) {
            return List.of(this);
        }
        stretches.add(slice(from, times.size()));
        if (!ascending) {
            Collections.reverse(stretches);
        }
        return stretches;
    }

    /** The rows from one to before another. */
    public GroupRows slice(int from, int to) {
        return new GroupRows(
                name,
                tags,
                times.slice(from, to),
                columns.stream().map(column -> column.slice(from, to)).toList());
    }
}
