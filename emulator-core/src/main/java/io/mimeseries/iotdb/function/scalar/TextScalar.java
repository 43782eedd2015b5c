package io.mimeseries.iotdb.function.scalar;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.TextOfText;
import org.jspecify.annotations.Nullable;

/** {@code REPLACE} and {@code SUBSTRING} of IoTDB 1.3. */
public final class TextScalar {
    private TextScalar() {}

    /** Every occurrence of {@code from} becomes {@code to}. */
    public static TextOfText replace(@Nullable DataType type, String from, String to) {
        if (type != null && type != DataType.TEXT) {
            throw ScalarErrors.semantic("Input series of Scalar function [REPLACE] only support text data type.");
        }
        return new TextOfText(text -> text.replace(from, to));
    }

    /**
     * The characters from {@code start}, counted from 1.
     *
     * @param length null for all
     */
    public static TextOfText substring(@Nullable DataType type, int start, @Nullable Integer length) {
        if (type != null && type != DataType.TEXT) {
            throw ScalarErrors.semantic(
                    "Input series of Scalar function [SUBSTRING] only supports numeric data types [TEXT]");
        }
        return length == null
                ? new TextOfText(text -> text.substring(Math.min(Math.max(start - 1, 0), text.length())))
                : new TextOfText(text -> part(text, start, length));
    }

    private static String part(String text, int start, int length) {
        if (length < 0) {
            throw ScalarErrors.value(
                    "Argument exception,the scalar function [SUBSTRING] substring length has to be greater than 0");
        }
        var begin = Math.min(Math.max(start - 1, 0), text.length());
        var end = Math.min((long) start + length - 1, text.length());
        return end <= begin ? "" : text.substring(begin, (int) end);
    }
}
