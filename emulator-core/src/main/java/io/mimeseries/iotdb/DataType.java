package io.mimeseries.iotdb;

import io.mimeseries.column.ColumnType;

/**
 * The types of timeseries and of results, in the order of their numbers on the wire. INT32 values are kept as longs and FLOAT values as
 * the doubles that equal them, so that no arithmetic is repeated for the narrow types.
 */
public enum DataType {
    BOOLEAN(ColumnType.BOOLEAN),
    INT32(ColumnType.LONG),
    INT64(ColumnType.LONG),
    FLOAT(ColumnType.DOUBLE),
    DOUBLE(ColumnType.DOUBLE),
    TEXT(ColumnType.STRING);

    private final ColumnType columnType;

    DataType(ColumnType columnType) {
        this.columnType = columnType;
    }

    /** The number in messages, 0 to 5. */
    public int code() {
        return ordinal();
    }

    /** What holds values of this type. */
    public ColumnType columnType() {
        return columnType;
    }

    public boolean isNumeric() {
        return columnType == ColumnType.LONG || columnType == ColumnType.DOUBLE;
    }
}
