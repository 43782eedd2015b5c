package io.mimeseries.iotdb.write;

import io.mimeseries.iotdb.DataType;
import java.util.Locale;

/** Reads values from texts, as the type of the timeseries asks for. */
final class TextValues {
    private TextValues() {}

    /** A text that is no value of the type; the message tells why. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String reason) {
            super(reason);
        }
    }

    /** A {@link Boolean}, {@link Integer}, {@link Long}, {@link Float}, {@link Double} or {@link String}. */
    static Object read(String text, DataType type) throws UnreadableException {
        try {
            return switch (type) {
                case BOOLEAN -> bool(text);
                case INT32 -> Integer.parseInt(text.trim());
                case INT64 -> Long.parseLong(text.trim());
                case FLOAT -> finite(Float.parseFloat(text));
                case DOUBLE -> finite(Double.parseDouble(text));
                case TEXT -> unquoted(text);
            };
        } catch (NumberFormatException e) {
            throw new UnreadableException("data type is not consistent, input " + text + ", registered " + type);
        }
    }

    private static boolean bool(String text) throws UnreadableException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new UnreadableException("The BOOLEAN should be true/TRUE, false/FALSE or 0/1");
        };
    }

    private static Float finite(float value) throws UnreadableException {
        if (Float.isInfinite(value)) {
            throw new UnreadableException("The input float value is Infinity");
        }
        return value;
    }

    private static Double finite(double value) throws UnreadableException {
        if (Double.isInfinite(value)) {
            throw new UnreadableException("The input double value is Infinity");
        }
        return value;
    }

    /** One pair of quotes does not belong to the text. */
    private static String unquoted(String text) {
        var quoted = text.length() > 1
                && (text.charAt(0) == '\'' || text.charAt(0) == '"')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
