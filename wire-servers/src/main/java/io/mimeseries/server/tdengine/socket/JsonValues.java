package io.mimeseries.server.tdengine.socket;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.server.tdengine.block.BoundColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.bind.BoundField;
import io.mimeseries.tdengine.bind.FieldKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that older clients bind in JSON, read by the types of what they are bound to. */
final class JsonValues {
    private JsonValues() {}

    static BoundColumn read(BoundField field, List<?> values) {
        var kind = field.type().kind();
        return new BoundColumn(kind, column(field, kind, values));
    }

    private static Column column(BoundField field, DataType kind, List<?> values) {
        return switch (kind.columnType()) {
            case BOOLEAN -> {
                var column = new BooleanColumnBuilder(values.size());
                for (var value : values) {
                    if (value == null) {
                        column.appendNull();
                    } else {
                        column.append(flag(value));
                    }
                }
                yield column.build();
            }
            case DOUBLE -> {
                var column = new DoubleColumnBuilder(values.size());
                for (var value : values) {
                    if (value == null) {
                        column.appendNull();
                    } else {
                        double number = number(value).doubleValue();
                        column.append(kind == DataType.FLOAT ? (float) number : number);
                    }
                }
                yield column.build();
            }
            case LONG -> {
                var column = new LongColumnBuilder(values.size());
                for (var value : values) {
                    if (value == null) {
                        column.appendNull();
                    } else {
                        column.append(
                                kind == DataType.TIMESTAMP
                                        ? time(value, field.precision())
                                        : number(value).longValue());
                    }
                }
                yield column.build();
            }
            default -> {
                var column = new StringColumnBuilder(values.size());
                for (var value : values) {
                    if (value == null) {
                        column.appendNull();
                    } else {
                        column.append(text(kind, value));
                    }
                }
                yield column.build();
            }
        };
    }

    private static boolean flag(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        return number(value).doubleValue() != 0;
    }

    private static BigDecimal number(Object value) {
        try {
            if (value instanceof Boolean flag) {
                return flag ? BigDecimal.ONE : BigDecimal.ZERO;
            }
            return value instanceof BigInteger whole ? new BigDecimal(whole) : new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            throw SocketException.of("stmt convert error: " + value + " is no number");
        }
    }

    /** A number in the database's precision, or RFC 3339. */
    private static long time(Object value, Precision precision) {
        if (!(value instanceof String text)) {
            return number(value).longValue();
        }
        Instant instant;
        try {
            instant = OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw SocketException.of("stmt convert error: " + text + " is no time");
        }
        return instant.getEpochSecond() * precision.unitsPerSecond() + instant.getNano() / precision.nanoseconds();
    }

    private static String text(DataType kind, Object value) {
        return switch (kind) {
            case VARBINARY, GEOMETRY, BLOB -> bytes(value.toString());
            case JSON -> value instanceof String text ? text : JsonMessage.write(value);
            default -> value.toString();
        };
    }

    private static String bytes(String hexadecimal) {
        byte[] bytes;
        try {
            bytes = HexFormat.of().parseHex(hexadecimal);
        } catch (IllegalArgumentException e) {
            throw SocketException.of("stmt convert error: hex string");
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A value for a query: of the type that it has in JSON. */
    static BoundColumn guess(List<?> values) {
        var value = values.isEmpty() ? null : values.get(0);
        var kind = value instanceof Boolean
                ? DataType.BOOL
                : value instanceof Integer || value instanceof Long
                        ? DataType.BIGINT
                        : value instanceof Number ? DataType.DOUBLE : DataType.VARCHAR;
        return read(new BoundField("", new ValueType(kind), FieldKind.PARAMETER, Precision.MILLISECONDS), values);
    }

    /** A list that may be missing. */
    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
