package io.mimeseries.iotdb.write;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.DataType;

/** A value of a tablet in a text about it, as Java writes it. A null shows as what clients send in its place. */
final class ShownValue {
    private ShownValue() {}

    static String of(DataType type, Column column, int row) {
        var isNull = column.isNull(row);
        return switch (type) {
            case BOOLEAN -> String.valueOf(!isNull && ((BooleanColumn) column).at(row));
            case INT32, INT64 -> String.valueOf(isNull ? 0 : ((LongColumn) column).at(row));
            case FLOAT -> String.valueOf(isNull ? 0f : (float) ((DoubleColumn) column).at(row));
            case DOUBLE -> String.valueOf(isNull ? 0.0 : ((DoubleColumn) column).at(row));
            case TEXT -> isNull ? "" : String.valueOf(((StringColumn) column).at(row));
        };
    }
}
