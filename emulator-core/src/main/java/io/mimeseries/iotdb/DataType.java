package io.mimeseries.iotdb;

import io.mimeseries.column.ColumnType;

/**
 * The types of timeseries and of results. INT32 values are kept as longs and FLOAT values as
 * the doubles that equal them, so that no arithmetic is repeated for the narrow types.
 */
public enum DataType {
    BOOLEAN(0, ColumnType.BOOLEAN),
    INT32(1, ColumnType.LONG),
    INT64(2, ColumnType.LONG),
    FLOAT(3, ColumnType.DOUBLE),
    DOUBLE(4, ColumnType.DOUBLE),
    TEXT(5, ColumnType.STRING);

    private final int code;
    private final ColumnType columnType;

    DataType(int code, ColumnType columnType) {
        this.code = code;
        this.columnType = columnType;
    }

    /** The number in messages, 0 to 5. */
    public int code() {
        return code;
    }

    /** What holds values of this type. */
    public ColumnType columnType() {
        return columnType;
    }

    public boolean isNumeric() {
        return columnType == ColumnType.LONG || columnType == ColumnType.DOUBLE;
    }
}
