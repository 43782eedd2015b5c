package io.mimeseries.iotdb.literal;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import org.jspecify.annotations.Nullable;

/**
 * The types that IoTDB infers for values that come as texts into timeseries that do not exist yet (vectors scenarios: inference).
 *
 * <p>1.0.1 makes whole numbers up to 16777216 and numbers with a dot FLOAT, other numbers DOUBLE; 1.3.2 makes all of them DOUBLE.
 */
public final class ValueTypes {
    /** The greatest number up to which every whole number is a float. */
    private static final long FLOAT_LIMIT = 1 << 24;

    private ValueTypes() {}

    /**
     * The type for a value; null if the value is {@code null} and tells no type.
     *
     * @param text as the client sent it; a text that is meant as one is in quotes
     */
    public static @Nullable DataType infer(String text, IotDbVersion version) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return DataType.BOOLEAN;
        }
        if (text.equals("NaN")) {
            return DataType.DOUBLE;
        }
        if (isNumber(text)) {
            return number(text, version);
        }
        return text.equals("null") || text.equals("NULL") ? null : DataType.TEXT;
    }

    private static DataType number(String text, IotDbVersion version) {
        if (version.isAtLeast(IotDbVersion.V1_3_2)) {
            return DataType.DOUBLE;
        }
        return text.indexOf('.') >= 0 || isShort(text.trim()) ? DataType.FLOAT : DataType.DOUBLE;
    }

    /** Whether a number without a dot is whole and not beyond the limit; negative ones never are (real server's rule). */
    private static boolean isShort(String text) {
        try {
            return Long.parseLong(text) <= FLOAT_LIMIT;
        } catch (NumberFormatException notWhole) {
            return false;
        }
    }

    private static boolean isNumber(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
