package io.mimeseries.tdengine.definition;

import io.mimeseries.grammar.tdengine.ast.TypeName;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.type.Digits;
import io.mimeseries.tdengine.type.FixedTypes;

/** What types of columns and tags are, and how many bytes the real server counts for them. */
public final class ColumnTypes {
    /** What a variable value costs besides its bytes. */
    private static final int HEADER = 2;

    private static final int NCHAR_BYTES = 4;
    private static final int JSON_LENGTH = 4095;
    private static final int BLOB_LENGTH = 4 * 1024 * 1024;
    private static final int MEDIUMBLOB_LENGTH = 4 * 1024 * 1024;
    private static final int MOST_DIGITS = 38;

    private ColumnTypes() {}

    public static ValueType of(TypeName name) {
        return switch (name.kind()) {
            case BOOL,
                    TINYINT,
                    SMALLINT,
                    INT,
                    BIGINT,
                    TINYINT_UNSIGNED,
                    SMALLINT_UNSIGNED,
                    INT_UNSIGNED,
                    BIGINT_UNSIGNED,
                    FLOAT,
                    DOUBLE,
                    TIMESTAMP -> FixedTypes.of(name);
            case DECIMAL -> decimal(name);
            case VARCHAR -> new ValueType(DataType.VARCHAR, length(name));
            case NCHAR -> new ValueType(DataType.NCHAR, length(name));
            case VARBINARY -> new ValueType(DataType.VARBINARY, length(name));
            case GEOMETRY -> new ValueType(DataType.GEOMETRY, length(name));
            case JSON -> new ValueType(DataType.JSON, JSON_LENGTH);
            case BLOB -> new ValueType(DataType.BLOB, BLOB_LENGTH);
            case MEDIUMBLOB -> new ValueType(DataType.BLOB, MEDIUMBLOB_LENGTH);
        };
    }

    private static ValueType decimal(TypeName name) {
        var precision = name.length() == null ? MOST_DIGITS : Digits.intOf(name.length(), "DECIMAL of precision");
        var scale = name.scale() == null ? 0 : Digits.intOf(name.scale(), "DECIMAL of scale");
        return ValueType.decimal(precision, scale);
    }

    private static int length(TypeName name) {
        try {
            return name.length() == null ? 0 : Integer.parseInt(name.length());
        } catch (NumberFormatException e) {
            throw ErrorCode.INVALID_VARIABLE_LENGTH.error(SchemaChecks.WRONG_LENGTH);
        }
    }

    /** The bytes of a value, with the header of those that vary. */
    static long bytes(ValueType type) {
        return switch (type.kind()) {
            case NCHAR -> (long) type.length() * NCHAR_BYTES + HEADER;
            case VARCHAR, VARBINARY, GEOMETRY -> type.length() + HEADER;
            case JSON -> type.length();
            case BLOB -> Long.BYTES;
            default -> type.kind().bytes();
        };
    }
}
