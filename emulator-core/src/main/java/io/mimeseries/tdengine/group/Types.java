package io.mimeseries.tdengine.group;

import io.mimeseries.tdengine.DataType;

/** The groups of types that parameters take. */
public final class Types {
    private Types() {}

    /** Integers and floating point numbers, but no decimals. */
    public static boolean number(DataType type) {
        return type.isInteger() || type.isFloating();
    }

    /** The same, or NULL. */
    public static boolean numberOrNull(DataType type) {
        return number(type) || type == DataType.NULL;
    }

    /** Numbers of all kinds, or NULL. */
    public static boolean decimalOrNull(DataType type) {
        return numberOrNull(type) || type.isDecimal();
    }

    /** What has an order: numbers of all kinds, text, NULL. */
    public static boolean ordered(DataType type) {
        return decimalOrNull(type) || type.isText() || type == DataType.VARBINARY;
    }

    public static boolean numberOrTime(DataType type) {
        return number(type) || type == DataType.TIMESTAMP;
    }

    public static boolean any(DataType type) {
        return true;
    }

    /** What states are compared with. */
    public static boolean doubleOrBigint(DataType type) {
        return type == DataType.DOUBLE || type == DataType.BIGINT;
    }
}
