package io.mimeseries.tdengine;

/**
 * What the values of a column are. BOOL values are held as booleans; integers and timestamps as longs (BIGINT UNSIGNED
 * as its 64 bits); FLOAT as the doubles that equal it; VARCHAR, NCHAR and JSON as text; VARBINARY, GEOMETRY (well-known
 * binary) and BLOB as text with a character of 0 to 255 for each byte; decimals as plain text with exactly
 * {@code scale} digits behind the point.
 *
 * @param length bytes, or characters of NCHAR: what {@code DESCRIBE} and {@code column_meta} show
 * @param precision digits of a decimal, else 0
 * @param scale digits behind a decimal's point, else 0
 */
public record ValueType(DataType kind, int length, int precision, int scale) {
    public static final ValueType NULL = new ValueType(DataType.NULL);
    public static final ValueType BOOL = new ValueType(DataType.BOOL);
    public static final ValueType INT = new ValueType(DataType.INT);
    public static final ValueType BIGINT = new ValueType(DataType.BIGINT);
    public static final ValueType DOUBLE = new ValueType(DataType.DOUBLE);
    public static final ValueType TIMESTAMP = new ValueType(DataType.TIMESTAMP);

    /** Of a kind whose values all have one size. */
    public ValueType(DataType kind) {
        this(kind, kind.bytes(), 0, 0);
    }

    /** Of a kind whose values have at most {@code length} bytes, or characters of NCHAR. */
    public ValueType(DataType kind, int length) {
        this(kind, length, 0, 0);
    }

    /** Of decimals, in the narrower kind where 18 digits do. */
    public static ValueType decimal(int precision, int scale) {
        var kind = precision <= 18 ? DataType.DECIMAL64 : DataType.DECIMAL;
        return new ValueType(kind, kind.bytes(), precision, scale);
    }

    /** The name in REST's {@code column_meta}. */
    public String text() {
        return kind.isDecimal() ? "DECIMAL(" + precision + "," + scale + ")" : kind.text();
    }
}
