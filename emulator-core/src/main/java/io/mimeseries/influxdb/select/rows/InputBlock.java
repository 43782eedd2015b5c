package io.mimeseries.influxdb.select.rows;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of rows of one series.
 *
 * @param times ascending
 * @param columns for each reference that was asked for its values, or null where the series has none
 */
public record InputBlock(LongColumn times, List<@Nullable Column> columns) {

    public int size() {
        return times.size();
    }

    public InputBlock slice(int from, int to) {
        if (from == 0 && to == size()) {
            return this;
        }
        var sliced = new ArrayList<@Nullable Column>(columns.size());
        for (var column : columns) {
            sliced.add(column == null ? null : column.slice(from, to));
        }
        return new InputBlock(times.slice(from, to), sliced);
    }
}
