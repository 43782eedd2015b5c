package io.mimeseries.tdengine.bind;

import io.mimeseries.tdengine.DataType;
import org.jspecify.annotations.Nullable;

/** Bound values as SQL writes them. */
public final class Literals {
    private Literals() {}

    /** @param value as columns hold it */
    public static String of(DataType type, @Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        return switch (type) {
            case VARCHAR, NCHAR, JSON, NULL -> quoted(value.toString());
            case VARBINARY, BLOB, GEOMETRY -> quoted(hexadecimal(value.toString()));
            case BIGINT_UNSIGNED -> Long.toUnsignedString((Long) value);
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
                    DECIMAL,
                    DECIMAL64 -> value.toString();
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** @param bytes one char each */
    private static String hexadecimal(String bytes) {
        var out = new StringBuilder("\\x");
        for (int i = 0; i < bytes.length(); i++) {
            out.append(Character.forDigit(bytes.charAt(i) >> 4 & 15, 16))
                    .append(Character.forDigit(bytes.charAt(i) & 15, 16));
        }
        return out.toString();
    }
}
