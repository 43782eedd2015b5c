package io.mimeseries.tdengine.catalogue;

import io.mimeseries.tdengine.ValueType;

/** Types as the catalogue writes them. */
final class TypeTexts {
    private static final int HEADER = 2;
    private static final int NCHAR_BYTES = 4;
    private static final int JSON_BYTES = 16_384;
    private static final int BLOB_BYTES = 5;

    private TypeTexts() {}

    /** In {@code DESCRIBE}. */
    static String described(ValueType type) {
        return type.kind().isDecimal() ? decimal(type) : type.kind().text();
    }

    /** In {@code DESCRIBE}; a BLOB's is that of its handle. */
    static int describedLength(ValueType type) {
        return switch (type.kind()) {
            case BLOB -> BLOB_BYTES;
            default -> type.length();
        };
    }

    /** In {@code SHOW CREATE TABLE}. */
    static String defined(ValueType type) {
        return switch (type.kind()) {
            case VARCHAR, NCHAR, VARBINARY, GEOMETRY -> type.kind().text() + "(" + type.length() + ")";
            default -> described(type);
        };
    }

    /** Of columns in {@code ins_columns}. */
    static String ofColumn(ValueType type) {
        return switch (type.kind()) {
            case VARCHAR, NCHAR -> type.kind().text() + "(" + type.length() + ")";
            default -> described(type);
        };
    }

    /** Of tags in {@code ins_tags}. */
    static String ofTag(ValueType type) {
        return switch (type.kind()) {
            case VARCHAR, NCHAR, VARBINARY, GEOMETRY -> type.kind().text() + "(" + type.length() + ")";
            case JSON -> type.kind().text() + "(" + (JSON_BYTES - HEADER) + ")";
            default -> described(type);
        };
    }

    /** How many bytes a value takes, as {@code ins_columns} says it. */
    static int bytes(ValueType type) {
        return switch (type.kind()) {
            case VARCHAR, VARBINARY, GEOMETRY -> type.length() + HEADER;
            case NCHAR -> type.length() * NCHAR_BYTES + HEADER;
            default -> type.length();
        };
    }

    private static String decimal(ValueType type) {
        return "DECIMAL(" + type.precision() + ", " + type.scale() + ")";
    }
}
