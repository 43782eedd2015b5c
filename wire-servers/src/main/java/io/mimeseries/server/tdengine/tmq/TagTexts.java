package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.tdengine.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Values of tags as changes tell them. */
final class TagTexts {
    private TagTexts() {}

    /** A number where the type has one, else a text in quotes as SQL writes it. */
    static Object json(ValueType type, Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof Number number) {
            return plain(type, number);
        }
        return text(type, value);
    }

    static String text(ValueType type, Object value) {
        return switch (type.kind()) {
            case VARCHAR, NCHAR -> '"' + value.toString() + '"';
            case VARBINARY, GEOMETRY, BLOB ->
                "\"\\x"
                        + HexFormat.of()
                                .withUpperCase()
                                .formatHex(value.toString().getBytes(StandardCharsets.ISO_8859_1))
                        + '"';
            case BOOL -> Boolean.TRUE.equals(value) ? "1" : "0";
            default -> value instanceof Number number ? plain(type, number).toString() : value.toString();
        };
    }

    private static Object plain(ValueType type, Number number) {
        if (number instanceof Long whole) {
            return type.kind().isUnsigned() ? new BigInteger(Long.toUnsignedString(whole)) : whole;
        }
        var value = number.doubleValue();
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? (Object) (long) value
                : new BigDecimal(Double.toString(value)).stripTrailingZeros();
    }
}
