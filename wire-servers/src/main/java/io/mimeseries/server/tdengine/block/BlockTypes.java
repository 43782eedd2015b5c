package io.mimeseries.server.tdengine.block;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;

/** What clients are told of the types of columns. */
public final class BlockTypes {
    private static final int JSON_BYTES = 16_384;
    private static final int LENGTH_BYTES = 2;
    private static final int NCHAR_BYTES = 4;
    /** Whatever a BLOB may hold. */
    private static final int BLOB_BYTES = 5;

    private BlockTypes() {}

    /** The number of a type; a column of nulls alone is one of text. */
    public static int code(ValueType type) {
        return type.kind() == DataType.NULL
                ? DataType.VARCHAR.code()
                : type.kind().code();
    }

    /**
     * The type that a block tells of.
     *
     * @param storage as {@link #storage} has it
     */
    static ValueType type(DataType kind, int storage) {
        return switch (kind) {
            case VARCHAR, VARBINARY, GEOMETRY -> new ValueType(kind, Math.max(0, storage - LENGTH_BYTES));
            case NCHAR -> new ValueType(kind, Math.max(0, storage - LENGTH_BYTES) / NCHAR_BYTES);
            case DECIMAL, DECIMAL64 -> new ValueType(kind, kind.bytes(), storage >> 8 & 0xFF, storage & 0xFF);
            default -> new ValueType(kind);
        };
    }

    /** How many bytes a value takes at most, as statements with question marks say it. */
    public static int bytes(ValueType type) {
        return type.kind().isDecimal() ? type.kind().bytes() : storage(type);
    }

    /** How many bytes a value takes in storage; for decimals scale, precision and size share the four bytes. */
    public static int storage(ValueType type) {
        return switch (type.kind()) {
            case VARCHAR, VARBINARY, GEOMETRY, NULL -> type.length() + LENGTH_BYTES;
            case NCHAR -> NCHAR_BYTES * type.length() + LENGTH_BYTES;
            case JSON -> JSON_BYTES;
            case BLOB -> BLOB_BYTES;
            case DECIMAL, DECIMAL64 ->
                type.scale() | (type.precision() << 8) | (type.kind().bytes() << 24);
            case BOOL,
                    TINYINT,
                    SMALLINT,
                    INT,
                    BIGINT,
                    FLOAT,
                    DOUBLE,
                    TIMESTAMP,
                    TINYINT_UNSIGNED,
                    SMALLINT_UNSIGNED,
                    INT_UNSIGNED,
                    BIGINT_UNSIGNED -> type.kind().bytes();
        };
    }
}
