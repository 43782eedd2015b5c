package io.mimeseries.tdengine.type;

import io.mimeseries.grammar.tdengine.ast.TypeName;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;

/** The types that have no length, by their names. */
public final class FixedTypes {
    private FixedTypes() {}

    public static ValueType of(TypeName name) {
        return switch (name.kind()) {
            case BOOL -> ValueType.BOOL;
            case TINYINT -> new ValueType(DataType.TINYINT);
            case SMALLINT -> new ValueType(DataType.SMALLINT);
            case INT -> ValueType.INT;
            case BIGINT -> ValueType.BIGINT;
            case TINYINT_UNSIGNED -> new ValueType(DataType.TINYINT_UNSIGNED);
            case SMALLINT_UNSIGNED -> new ValueType(DataType.SMALLINT_UNSIGNED);
            case INT_UNSIGNED -> new ValueType(DataType.INT_UNSIGNED);
            case BIGINT_UNSIGNED -> new ValueType(DataType.BIGINT_UNSIGNED);
            case FLOAT -> new ValueType(DataType.FLOAT);
            case DOUBLE -> ValueType.DOUBLE;
            case TIMESTAMP -> ValueType.TIMESTAMP;
            case DECIMAL, VARCHAR, NCHAR, VARBINARY, GEOMETRY, JSON, BLOB, MEDIUMBLOB ->
                throw new IllegalArgumentException(name.kind() + " has a length");
        };
    }
}
