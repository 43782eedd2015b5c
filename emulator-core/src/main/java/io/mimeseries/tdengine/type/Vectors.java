package io.mimeseries.tdengine.type;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;

/** The values of whole columns as numbers, whatever their type: texts by the number they begin with. Null rows are 0. */
public final class Vectors {
    private Vectors() {}

    /** As doubles. */
    public static double[] doubles(ValueType type, Column column) {
        var result = new double[column.size()];
        switch (column.type()) {
            case DOUBLE ->
                System.arraycopy(((DoubleColumn) column).values(), column.offset(), result, 0, result.length);
            case LONG -> ofLongs(type, (LongColumn) column, result);
            case BOOLEAN -> ofBooleans((BooleanColumn) column, result);
            case STRING -> ofTexts(type, (StringColumn) column, result);
        }
        if (!(column instanceof StringColumn)) {
            for (int row = 0; row < result.length; row++) {
                if (column.isNull(row)) {
                    result[row] = 0;
                }
            }
        }
        return result;
    }

    /** As longs, numbers with a fraction truncated; BIGINT UNSIGNED as its 64 bits. */
    public static long[] longs(ValueType type, Column column) {
        var result = new long[column.size()];
        if (column instanceof LongColumn longs) {
            for (int row = 0; row < result.length; row++) {
                result[row] = longs.isNull(row) ? 0 : longs.at(row);
            }
            return result;
        }
        var doubles = doubles(type, column);
        for (int row = 0; row < result.length; row++) {
            result[row] = truncate(doubles[row]);
        }
        return result;
    }

    /** As the platform of the recordings converts: what is out of range becomes the least long. */
    public static long truncate(double value) {
        return value >= -0x1p63 && value < 0x1p63 ? (long) value : Long.MIN_VALUE;
    }

    private static void ofLongs(ValueType type, LongColumn column, double[] result) {
        boolean unsigned = type.kind() == DataType.BIGINT_UNSIGNED;
        for (int row = 0; row < result.length; row++) {
            long value = column.at(row);
            result[row] = unsigned ? UnsignedNumbers.toDouble(value) : value;
        }
    }

    private static void ofBooleans(BooleanColumn column, double[] result) {
        for (int row = 0; row < result.length; row++) {
            result[row] = column.at(row) ? 1 : 0;
        }
    }

    private static void ofTexts(ValueType type, StringColumn column, double[] result) {
        for (int row = 0; row < result.length; row++) {
            var text = column.at(row);
            if (text != null) {
                result[row] = type.kind() == DataType.JSON
                        ? ofJson(text)
                        : LeadingDouble.of(text).value();
            }
        }
    }

    private static double ofJson(String text) {
        var value = JsonTags.value(text);
        if (value == null) {
            throw ErrorCode.JSON_NOT_SUPPORTED.error();
        }
        if (value.number() != null) {
            return value.number();
        }
        return value.text() != null
                ? LeadingDouble.of(value.text()).value()
                : Boolean.TRUE.equals(value.bool()) ? 1 : 0;
    }
}
