package io.mimeseries.tdengine.schemaless;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.type.Utf8;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a point in JSON: plain, with the type that JSON gives it, or an object of {@code value} and {@code type}.
 *
 * @param value as tags and columns hold values of the type
 */
record JsonScalar(DataType type, Object value) {

    static JsonScalar of(@Nullable Object node) {
        if (node instanceof Map<?, ?> members) {
            if (members.size() != 2 || !(members.get("type") instanceof String type)) {
                throw ErrorCode.INVALID_JSON_FORMAT.error();
            }
            return typed(members.get("value"), type.toLowerCase(Locale.ROOT));
        }
        if (node instanceof Boolean) {
            return new JsonScalar(DataType.BOOL, node);
        }
        if (node instanceof Double) {
            return new JsonScalar(DataType.DOUBLE, node);
        }
        if (node instanceof String text) {
            return text(DataType.VARCHAR, text);
        }
        throw ErrorCode.INVALID_JSON_FORMAT.error();
    }

    private static JsonScalar typed(@Nullable Object value, String type) {
        if (value instanceof Boolean && type.equals("bool")) {
            return new JsonScalar(DataType.BOOL, value);
        }
        if (value instanceof Double number) {
            return number(number, type);
        }
        if (value instanceof String text) {
            return switch (type) {
                case "binary", "varchar" -> text(DataType.VARCHAR, text);
                case "nchar" -> text(DataType.NCHAR, text);
                default -> throw ErrorCode.INVALID_JSON_TYPE.error();
            };
        }
        throw ErrorCode.INVALID_JSON_TYPE.error();
    }

    private static JsonScalar number(double value, String type) {
        return switch (type) {
            case "i8", "tinyint" -> integer(DataType.TINYINT, value, Byte.MIN_VALUE, Byte.MAX_VALUE);
            case "i16", "smallint" -> integer(DataType.SMALLINT, value, Short.MIN_VALUE, Short.MAX_VALUE);
            case "i32", "int" -> integer(DataType.INT, value, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "i64", "bigint" -> new JsonScalar(DataType.BIGINT, (long) value);
            case "f32", "float" -> {
                if (!(Math.abs(value) <= Float.MAX_VALUE)) {
                    throw ErrorCode.VALUE_OUT_OF_RANGE.error();
                }
                yield new JsonScalar(DataType.FLOAT, (double) (float) value);
            }
            case "f64", "double" -> new JsonScalar(DataType.DOUBLE, value);
            default -> throw ErrorCode.INVALID_JSON_TYPE.error();
        };
    }

    private static JsonScalar integer(DataType type, double value, long least, long most) {
        if (!(least <= value && value <= most)) {
            throw ErrorCode.VALUE_OUT_OF_RANGE.error();
        }
        return new JsonScalar(type, (long) value);
    }

    private static JsonScalar text(DataType type, String text) {
        int longest = type == DataType.NCHAR ? SchemalessErrors.LONGEST_NCHAR : SchemalessErrors.LONGEST_BINARY;
        if (Utf8.length(text) > longest) {
            throw SchemalessErrors.tooLong();
        }
        return new JsonScalar(type, text);
    }
}
