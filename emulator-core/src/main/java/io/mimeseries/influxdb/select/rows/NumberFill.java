package io.mimeseries.influxdb.select.rows;

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
public final class NumberFill {
    private NumberFill() {}

    public static Rows fill(Rows rows, Number number) {
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

    /** Puts the value of the row before instead: what InfluxDB 1.6.7 does for fill(previous) in every column, also of points. */
    public static Rows previous(Rows rows) {
        var columns = new ArrayList<@Nullable Column>(rows.columns().size());
        rows.columns().forEach(column -> columns.add(column == null ? null : previous(column)));
        return new Rows(rows.times(), columns);
    }

    private static Column previous(Column column) {
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
