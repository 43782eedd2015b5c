package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.query.Columns;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Puts the value of the row before where a column has none: what InfluxDB 1.6.7 does for fill(previous) in every column, also of points. */
final class PreviousFill {
    private PreviousFill() {}

    static Rows fill(Rows rows) {
        var columns = new ArrayList<@Nullable Column>(rows.columns().size());
        rows.columns().forEach(column -> columns.add(column == null ? null : fill(column)));
        return new Rows(rows.times(), columns);
    }

    private static Column fill(Column column) {
        var rows = new int[column.size()];
        var gaps = false;
        for (int row = 0; row < rows.length; row++) {
            var isNull = column.isNull(row);
            gaps |= isNull;
            rows[row] = isNull && row > 0 ? rows[row - 1] : row;
        }
        return gaps ? Columns.gather(column, rows, rows.length) : column;
    }
}
