package io.mimeseries.tdengine.schemaless;

import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.Word;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.type.LeadingDouble;
import io.mimeseries.tdengine.type.LeadingInteger;
import java.util.Locale;

/**
 * A number as lines spell it: C's {@code strtod} reads it, and what stands behind it says the type.
 *
 * @param value of a floating type as its bits, of others as it is
 */
record NumberText(DataType type, long value) {

    /** @param rest from the number on, for the errors */
    static NumberText of(String text, String rest) {
        var number = LeadingDouble.of(text);
        if (number.end() == 0) {
            throw invalid("invalid data", rest);
        }
        double value = number.value();
        return switch (text.substring(number.end()).toLowerCase(Locale.ROOT)) {
            case "", "f64" -> new NumberText(DataType.DOUBLE, Double.doubleToRawLongBits(value));
            case "f32" -> single(value, rest);
            case "i64", "i" -> big(text, rest);
            case "u64", "u" -> unsigned(text, value, rest);
            case "i32" -> bounded(DataType.INT, value, Integer.MIN_VALUE, Integer.MAX_VALUE, "int out of range", rest);
            case "i16" ->
                bounded(DataType.SMALLINT, value, Short.MIN_VALUE, Short.MAX_VALUE, "small int our of range", rest);
            case "i8" ->
                bounded(DataType.TINYINT, value, Byte.MIN_VALUE, Byte.MAX_VALUE, "tiny int out of range", rest);
            case "u32" -> bounded(DataType.INT_UNSIGNED, value, 0, 0xFFFFFFFFL, "unsigned int out of range", rest);
            case "u16" -> bounded(DataType.SMALLINT_UNSIGNED, value, 0, 0xFFFF, "unsigned small int out of rang", rest);
            case "u8" -> bounded(DataType.TINYINT_UNSIGNED, value, 0, 0xFF, "unsigned tiny int out of range", rest);
            default -> throw invalid("invalid data", rest);
        };
    }

    private static NumberText single(double value, String rest) {
        if (!(Math.abs(value) <= Float.MAX_VALUE)) {
            throw invalid("float out of range[-3.402823466e+38,3.402823466e+38]", rest);
        }
        return new NumberText(DataType.FLOAT, Double.doubleToRawLongBits((float) value));
    }

    private static NumberText big(String text, String rest) {
        var number = LeadingInteger.signed(text, 0, text.length());
        if (number.outOfRange()) {
            throw invalid("big int out of range[-9223372036854775808,9223372036854775807]", rest);
        }
        return new NumberText(DataType.BIGINT, number.value());
    }

    private static NumberText unsigned(String text, double value, String rest) {
        var number = LeadingInteger.unsigned(text, 0, text.length());
        if (number.outOfRange() || value < 0) {
            throw invalid("unsigned big int out of range[0,18446744073709551615]", rest);
        }
        return new NumberText(DataType.BIGINT_UNSIGNED, number.value());
    }

    private static NumberText bounded(DataType type, double value, long least, long most, String name, String rest) {
        if (!(least <= value && value <= most)) {
            throw invalid(name + "[" + least + "," + most + "]", rest);
        }
        return new NumberText(type, (long) value);
    }

    private static TDengineException invalid(String message, String rest) {
        return ErrorCode.INVALID_VALUE_IN_CLIENT.error(message + ":" + rest);
    }

    void addTo(PointBatch points, Word name) {
        switch (type) {
            case DOUBLE -> points.addDouble(name, Double.longBitsToDouble(value));
            case BIGINT -> points.addLong(name, value);
            default -> points.addOther(name, FieldTypes.other(type), value);
        }
    }
}
