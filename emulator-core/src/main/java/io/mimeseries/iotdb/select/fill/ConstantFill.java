package io.mimeseries.iotdb.select.fill;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;

/** One value. */
final class ConstantFill implements ColumnFill {
    private final Column value;

    /** @param value a column of one row */
    ConstantFill(Column value) {
        this.value = value;
    }

    @Override
    public Column fill(LongColumn times, Column column) {
        var filled = ColumnBuilder.of(column.type(), column.size());
        for (int row = 0; row < column.size(); row++) {
            if (column.isNull(row)) {
                filled.appendFrom(value, 0);
            } else {
                filled.appendFrom(column, row);
            }
        }
        return filled.build();
    }
}
