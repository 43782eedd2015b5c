package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.query.Columns;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Puts the number of fill() where a column has no value, before the select list is evaluated.
 *
 * <p>InfluxDB 1.6.7 does so for every column, also of points and beside selectors. A number among strings or booleans, which it shows too,
 * has no place in a column here and stays null.
 */
final class NumberFill {
    private NumberFill() {}

    static Rows fill(Rows rows, Number number) {
        var columns = new ArrayList<@Nullable Column>(rows.columns().size());
        rows.columns().forEach(column -> columns.add(fill(column, rows.size(), number)));
        return new Rows(rows.times(), columns);
    }

    private static Column fill(@Nullable Column column, int size, Number number) {
        if (column == null || isAllNull(column)) {
            var whole = column != null && column.type() == ColumnType.LONG;
            return number instanceof Long || whole
                    ? Columns.constant(number.longValue(), size)
                    : Columns.constant(number.doubleValue(), size);
        }
        var builder = ColumnBuilder.of(column.type(), size);
        for (int row = 0; row < size; row++) {
            if (!column.isNull(row)) {
                builder.appendFrom(column, row);
            } else if (builder instanceof DoubleColumnBuilder doubles) {
                doubles.append(number.doubleValue());
            } else if (builder instanceof LongColumnBuilder longs) {
                longs.append(number.longValue());
            } else {
                builder.appendNull();
            }
        }
        return builder.build();
    }

    private static boolean isAllNull(Column column) {
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                return false;
            }
        }
        return true;
    }
}
