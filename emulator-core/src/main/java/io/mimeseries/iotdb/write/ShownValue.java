package io.mimeseries.iotdb.write;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.DataType;

/** A value in a text about it, as Java writes it. */
final class ShownValue {
    private ShownValue() {}

    static String of(DataType type, Column column, int row) {
        if (column.isNull(row)) {
            return "null";
        }
        return switch (type) {
            case BOOLEAN -> String.valueOf(((BooleanColumn) column).at(row));
            case INT32, INT64 -> String.valueOf(((LongColumn) column).at(row));
            case FLOAT -> String.valueOf((float) ((DoubleColumn) column).at(row));
            case DOUBLE -> String.valueOf(((DoubleColumn) column).at(row));
            case TEXT -> String.valueOf(((StringColumn) column).at(row));
        };
    }
}
