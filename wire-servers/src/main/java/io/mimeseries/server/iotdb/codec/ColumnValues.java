package io.mimeseries.server.iotdb.codec;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.iotdb.DataType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes columns: values without nulls, and bits. */
final class ColumnValues {
    private ColumnValues() {}

    static boolean hasNulls(Column column) {
        for (int row = 0; row < column.size(); row++) {
            if (column.isNull(row)) {
                return true;
            }
        }
        return false;
    }

    static boolean isNull(Column column) {
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                return false;
            }
        }
        return true;
    }

    /** The values that there are; booleans a byte each. */
    static void put(Output out, Column column, DataType type) {
        switch (type) {
            case BOOLEAN -> booleans(out.room(column.size()), (BooleanColumn) column);
            case INT32 -> integers(out.room(column.size() * Integer.BYTES), (LongColumn) column);
            case INT64 -> longs(out.room(column.size() * Long.BYTES), (LongColumn) column);
            case FLOAT -> floats(out.room(column.size() * Float.BYTES), (DoubleColumn) column);
            case DOUBLE -> doubles(out.room(column.size() * Double.BYTES), (DoubleColumn) column);
            case TEXT -> texts(out, (StringColumn) column);
        }
    }

    private static void booleans(ByteBuffer out, BooleanColumn column) {
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                out.put((byte) (column.at(row) ? 1 : 0));
            }
        }
    }

    private static void integers(ByteBuffer out, LongColumn column) {
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                out.putInt((int) column.at(row));
            }
        }
    }

    private static void longs(ByteBuffer out, LongColumn column) {
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                out.putLong(column.at(row));
            }
        }
    }

    private static void floats(ByteBuffer out, DoubleColumn column) {
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                out.putFloat((float) column.at(row));
            }
        }
    }

    private static void doubles(ByteBuffer out, DoubleColumn column) {
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                out.putDouble(column.at(row));
            }
        }
    }

    private static void texts(Output out, StringColumn column) {
        for (int row = 0; row < column.size(); row++) {
            var text = column.at(row);
            if (text != null) {
                out.putText(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Whether a row's bit is set. */
    @FunctionalInterface
    interface Bits {
        boolean isSet(int row);
    }

    /** Bits in whole bytes, row 0 in the highest of the first. */
    static void putBits(Output out, int rows, Bits bits) {
        var room = out.room((rows + 7) / Byte.SIZE);
        int pending = 0;
        for (int row = 0; row < rows; row++) {
            if (bits.isSet(row)) {
                pending |= 0x80 >> (row & 7);
            }
            if ((row & 7) == 7 || row == rows - 1) {
                room.put((byte) pending);
                pending = 0;
            }
        }
    }
}
