package io.mimeseries.iotdb.function;

import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.query.Numbers;

/** Values as texts: as Java prints a value of the type, {@code 1.0E10}, {@code NaN}, {@code true}. */
public final class ValueText {
    private ValueText() {}

    /** The text of a FLOAT or DOUBLE. */
    public static String of(DataType type, double value) {
        return type == DataType.FLOAT ? Float.toString((float) value) : Double.toString(value);
    }

    /** The text of a value that is there. */
    public static String of(DataType type, Column column, int row) {
        return switch (type) {
            case FLOAT, DOUBLE -> of(type, Numbers.at(column, row));
            case BOOLEAN, INT32, INT64, TEXT -> String.valueOf(column.get(row));
        };
    }
}
