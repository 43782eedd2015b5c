package io.mimeseries.query.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.query.Columns;
import java.util.Arrays;
import java.util.List;

/** Selection of rows by a mask, where null counts as false. */
public final class Filter {
    private Filter() {}

    /** The rows where the mask is true. */
    public static int[] rows(BooleanColumn mask) {
        var values = mask.values();
        var offset = mask.offset();
        var rows = new int[mask.size()];
        int count = 0;
        if (mask.validity() == null) {
            for (int row = 0; row < rows.length; row++) {
                rows[count] = row;
                count += values[offset + row] ? 1 : 0;
            }
        } else {
            for (int row = 0; row < rows.length; row++) {
                rows[count] = row;
                count += values[offset + row] && !mask.isNull(row) ? 1 : 0;
            }
        }
        return count == rows.length ? rows : Arrays.copyOf(rows, count);
    }

    /** The values where the mask is true. */
    public static Column select(BooleanColumn mask, Column column) {
        return select(mask, List.of(column)).get(0);
    }

    /** The values where the mask is true, for columns of the mask's size. */
    public static List<Column> select(BooleanColumn mask, List<Column> columns) {
        var rows = rows(mask);
        if (rows.length == mask.size()) {
            return List.copyOf(columns);
        }
        return columns.stream()
                .map(column -> Columns.gather(column, rows, rows.length))
                .toList();
    }
}
