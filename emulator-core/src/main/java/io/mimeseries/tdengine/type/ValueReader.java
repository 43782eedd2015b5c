package io.mimeseries.tdengine.type;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;

/**
 * Reads values as INSERT, TAGS and SET TAG write them. Every method takes the text from {@code from} to {@code to} (exclusive), of strings without quotes
 * and escapes, and throws an {@link InvalidValueException} if it does not fit. {@link #isNull} is asked first.
 */
public final class ValueReader {
    private static final int MAX_JSON_BYTES = 4095;

    private ValueReader() {}

    /** Whether the value means NULL: the word, and for most types also a string with that word. */
    public static boolean isNull(DataType type, TokenKind kind, String text, int from, int to) {
        if (kind == TokenKind.NULL) {
            return true;
        }
        return kind == TokenKind.STRING
                && to - from == 4
                && !type.isText()
                && type != DataType.VARBINARY
                && type != DataType.BLOB
                && text.regionMatches(true, from, "null", 0, 4);
    }

    /** Of an integer type; unsigned ones as their 64 bits. */
    public static long integer(DataType type, TokenKind kind, String text, int from, int to) {
        var number = type.isUnsigned()
                ? WholeNumber.unsigned(kind, text, from, to)
                : WholeNumber.signed(kind, text, from, to);
        if (!number.isValid()) {
            throw InvalidValueException.because("invalid " + IntegerRange.name(type) + " data");
        }
        if (!IntegerRange.holds(type, number.value())) {
            throw InvalidValueException.because(IntegerRange.name(type) + " data overflow");
        }
        return number.value();
    }

    /** Of FLOAT or DOUBLE; of FLOAT the nearest that it has. */
    public static double floating(DataType type, String text, int from, int to) {
        double value = number(text, from, to);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw InvalidValueException.because("illegal " + IntegerRange.name(type) + " data");
        }
        if (type == DataType.DOUBLE) {
            return value;
        }
        if (Math.abs(value) > Float.MAX_VALUE) {
            throw InvalidValueException.because("illegal float data");
        }
        return (float) value;
    }

    /** Of BOOL: the words, or any number. */
    public static boolean bool(TokenKind kind, String text, int from, int to) {
        if (kind == TokenKind.BOOL || kind == TokenKind.STRING) {
            if (to - from == 4 && text.regionMatches(true, from, "true", 0, 4)) {
                return true;
            }
            if (to - from == 5 && text.regionMatches(true, from, "false", 0, 5)) {
                return false;
            }
        }
        if (kind == TokenKind.INTEGER) {
            return LeadingInteger.signed(text, from, to).value() != 0;
        }
        if (kind == TokenKind.FLOAT) {
            return LeadingDouble.of(text, from, to).value() != 0;
        }
        if (from == to || kind == TokenKind.NOW || kind == TokenKind.TODAY) {
            throw InvalidValueException.because("invalid bool data");
        }
        try {
            return number(text, from, to) != 0;
        } catch (InvalidValueException e) {
            throw InvalidValueException.because("invalid bool data");
        }
    }

    /** Of VARCHAR or NCHAR, whatever was written. */
    public static String text(ValueType type, String text) {
        int length = type.kind() == DataType.NCHAR ? Utf8.characters(text) : Utf8.length(text);
        if (length > type.length()) {
            throw InvalidValueException.ofColumn(ErrorCode.VALUE_TOO_LONG);
        }
        return text;
    }

    /**
     * Of VARBINARY or BLOB.
     *
     * @param raw between the quotes, escapes as written
     * @param text without escapes
     */
    public static String binary(ValueType type, TokenKind kind, String raw, String text) {
        if (kind != TokenKind.STRING) {
            throw InvalidValueException.ofColumn(ErrorCode.INVALID_VARBINARY);
        }
        var bytes = Hexadecimal.isMeant(raw) ? Hexadecimal.parse(raw) : Utf8.toBytes(text);
        if (bytes == null) {
            throw InvalidValueException.ofColumn(ErrorCode.INVALID_VARBINARY);
        }
        return fitting(type, bytes);
    }

    /** Of GEOMETRY: the well-known binary of well-known text. */
    public static String geometry(ValueType type, TokenKind kind, String text) {
        if (kind != TokenKind.STRING) {
            throw InvalidValueException.because("Unknown error 65535");
        }
        var bytes = Geometries.parse(text);
        if (bytes == null) {
            throw InvalidValueException.because("Invalid function para value");
        }
        return fitting(type, bytes);
    }

    /** Of a decimal: plain text with the type's digits. */
    public static String decimal(ValueType type, String text) {
        var value = Decimals.parse(text);
        if (value == null) {
            throw InvalidValueException.because("Invalid data value");
        }
        var rounded = Decimals.fit(value, type);
        if (rounded == null) {
            throw InvalidValueException.alone(ErrorCode.DECIMAL_VALUE_OVERFLOW);
        }
        return rounded;
    }

    /** Of a JSON tag; an empty object, blank text and NULL are one: null is said by an empty string. */
    public static String json(String text) {
        if (Utf8.length(text) > MAX_JSON_BYTES) {
            throw InvalidValueException.because("json string too long than 4095");
        }
        return JsonTags.canonical(text);
    }

    private static double number(String text, int from, int to) {
        if (from == to) {
            return 0;
        }
        var number = LeadingDouble.of(text, from, to);
        if (number.end() == to && !number.outOfRange()) {
            return number.value();
        }
        var other = number.end() == to ? null : WholeNumber.magnitude(text, from, to);
        if (other == null || !other.isValid()) {
            throw InvalidValueException.because("illegal float data");
        }
        double value = UnsignedNumbers.toDouble(other.value());
        return text.charAt(from) == '-' ? -value : value;
    }

    private static String fitting(ValueType type, String bytes) {
        if (bytes.length() > type.length()) {
            throw InvalidValueException.ofColumn(ErrorCode.VALUE_TOO_LONG);
        }
        return bytes;
    }
}
