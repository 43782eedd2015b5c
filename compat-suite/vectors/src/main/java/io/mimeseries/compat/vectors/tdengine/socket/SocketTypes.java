package io.mimeseries.compat.vectors.tdengine.socket;

import java.util.Map;

/** Types by the numbers that they have in messages. */
final class SocketTypes {
    static final int BOOL = 1;
    static final int TINYINT = 2;
    static final int SMALLINT = 3;
    static final int INT = 4;
    static final int BIGINT = 5;
    static final int FLOAT = 6;
    static final int DOUBLE = 7;
    static final int TIMESTAMP = 9;
    static final int NCHAR = 10;
    static final int TINYINT_UNSIGNED = 11;
    static final int SMALLINT_UNSIGNED = 12;
    static final int INT_UNSIGNED = 13;
    static final int BIGINT_UNSIGNED = 14;
    static final int JSON = 15;
    static final int VARBINARY = 16;
    static final int DECIMAL = 17;
    static final int BLOB = 18;
    static final int GEOMETRY = 20;
    static final int DECIMAL64 = 21;

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(BOOL, "BOOL"),
            Map.entry(TINYINT, "TINYINT"),
            Map.entry(SMALLINT, "SMALLINT"),
            Map.entry(INT, "INT"),
            Map.entry(BIGINT, "BIGINT"),
            Map.entry(FLOAT, "FLOAT"),
            Map.entry(DOUBLE, "DOUBLE"),
            Map.entry(8, "VARCHAR"),
            Map.entry(TIMESTAMP, "TIMESTAMP"),
            Map.entry(NCHAR, "NCHAR"),
            Map.entry(TINYINT_UNSIGNED, "TINYINT UNSIGNED"),
            Map.entry(SMALLINT_UNSIGNED, "SMALLINT UNSIGNED"),
            Map.entry(INT_UNSIGNED, "INT UNSIGNED"),
            Map.entry(BIGINT_UNSIGNED, "BIGINT UNSIGNED"),
            Map.entry(JSON, "JSON"),
            Map.entry(VARBINARY, "VARBINARY"),
            Map.entry(DECIMAL, "DECIMAL"),
            Map.entry(BLOB, "BLOB"),
            Map.entry(GEOMETRY, "GEOMETRY"),
            Map.entry(DECIMAL64, "DECIMAL"));

    private SocketTypes() {}

    static boolean isDecimal(int type) {
        return type == DECIMAL || type == DECIMAL64;
    }

    /** Whether its values are of different lengths. */
    static boolean isVariable(int type) {
        return type == 8 || type == NCHAR || type == JSON || type == VARBINARY || type == BLOB || type == GEOMETRY;
    }

    /** Bytes of a value. */
    static int size(int type) {
        return switch (type) {
            case BOOL, TINYINT, TINYINT_UNSIGNED -> 1;
            case SMALLINT, SMALLINT_UNSIGNED -> 2;
            case INT, INT_UNSIGNED, FLOAT -> 4;
            case DECIMAL -> 16;
            default -> 8;
        };
    }

    /** Its name as REST writes it; precision and scale of decimals are part of it. */
    static String name(int type, int precision, int scale) {
        var name = NAMES.get(type);
        if (name == null) {
            throw new IllegalArgumentException("no type has the number " + type);
        }
        return isDecimal(type) ? name + "(" + precision + "," + scale + ")" : name;
    }
}
