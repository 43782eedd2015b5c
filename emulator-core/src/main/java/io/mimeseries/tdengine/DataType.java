package io.mimeseries.tdengine;

import io.mimeseries.column.ColumnType;

/** The kinds of values, in the order of their codes in messages, and what holds them (see {@link ValueType}). */
public enum DataType {
    NULL(0, "VARCHAR", 0, ColumnType.STRING),
    BOOL(1, "BOOL", 1, ColumnType.BOOLEAN),
    TINYINT(2, "TINYINT", 1, ColumnType.LONG),
    SMALLINT(3, "SMALLINT", 2, ColumnType.LONG),
    INT(4, "INT", 4, ColumnType.LONG),
    BIGINT(5, "BIGINT", 8, ColumnType.LONG),
    FLOAT(6, "FLOAT", 4, ColumnType.DOUBLE),
    DOUBLE(7, "DOUBLE", 8, ColumnType.DOUBLE),
    VARCHAR(8, "VARCHAR", 0, ColumnType.STRING),
    TIMESTAMP(9, "TIMESTAMP", 8, ColumnType.LONG),
    NCHAR(10, "NCHAR", 0, ColumnType.STRING),
    TINYINT_UNSIGNED(11, "TINYINT UNSIGNED", 1, ColumnType.LONG),
    SMALLINT_UNSIGNED(12, "SMALLINT UNSIGNED", 2, ColumnType.LONG),
    INT_UNSIGNED(13, "INT UNSIGNED", 4, ColumnType.LONG),
    BIGINT_UNSIGNED(14, "BIGINT UNSIGNED", 8, ColumnType.LONG),
    JSON(15, "JSON", 0, ColumnType.STRING),
    VARBINARY(16, "VARBINARY", 0, ColumnType.STRING),
    DECIMAL(17, "DECIMAL", 16, ColumnType.STRING),
    BLOB(18, "BLOB", 0, ColumnType.STRING),
    GEOMETRY(20, "GEOMETRY", 0, ColumnType.STRING),
    DECIMAL64(21, "DECIMAL", 8, ColumnType.STRING);

    private final int code;
    private final String text;
    private final int bytes;
    private final ColumnType columnType;

    DataType(int code, String text, int bytes, ColumnType columnType) {
        this.code = code;
        this.text = text;
        this.bytes = bytes;
        this.columnType = columnType;
    }

    /** The type of a number in messages. */
    public static DataType of(int code) {
        for (var type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type has the code " + code);
    }

    /** The number in messages. */
    public int code() {
        return code;
    }

    /** The name in {@code DESCRIBE} and in REST's {@code column_meta}, where decimals add their precision and scale. */
    public String text() {
        return text;
    }

    /** The size of a value, 0 where it varies. */
    public int bytes() {
        return bytes;
    }

    /** What holds values of this type. */
    public ColumnType columnType() {
        return columnType;
    }

    public boolean isVariable() {
        return bytes == 0;
    }

    public boolean isDecimal() {
        return this == DECIMAL || this == DECIMAL64;
    }

    public boolean isUnsigned() {
        return TINYINT_UNSIGNED.code <= code && code <= BIGINT_UNSIGNED.code;
    }

    /** Signed or unsigned, without timestamps and truth values. */
    public boolean isInteger() {
        return (TINYINT.code <= code && code <= BIGINT.code) || isUnsigned();
    }

    public boolean isFloating() {
        return this == FLOAT || this == DOUBLE;
    }

    public boolean isNumeric() {
        return isInteger() || isFloating() || isDecimal();
    }

    /** Text of bytes or of characters. */
    public boolean isText() {
        return this == VARCHAR || this == NCHAR;
    }
}
