package io.mimeseries.server.tdengine.block;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;

/** Writes one column of a block: which values are there, then the values; a value that is not there has room if its size is fixed. */
final class ColumnEncoder {
    private static final int NOT_THERE = -1;

    private ColumnEncoder() {}

    /**
     * What has been written.
     *
     * @param size bytes of the values
     * @param longest bytes of the longest one
     */
    record Written(int size, int longest) {}

    /**
     * Puts a column.
     *
     * @param parts of the column, one after the other
     * @param rows of all parts
     */
    static Written put(ByteSink out, ValueType type, List<Column> parts, int rows) {
        if (type.kind().isVariable()) {
            return putVariable(out, type, parts, rows);
        }
        putNulls(out, parts, rows);
        int bytes = type.kind().bytes();
        for (var part : parts) {
            var room = out.putRoom(bytes * part.size());
            switch (part.type()) {
                case LONG -> putLongs(room, bytes, (LongColumn) part);
                case DOUBLE -> putDoubles(room, type.kind(), (DoubleColumn) part);
                case BOOLEAN -> putBooleans(room, (BooleanColumn) part);
                case STRING -> putDecimals(room, bytes, (StringColumn) part);
            }
        }
        return new Written(bytes * rows, bytes);
    }

    /** A bit a row, the highest of the first byte for the first row. */
    private static void putNulls(ByteSink out, List<Column> parts, int rows) {
        var room = out.putRoom((rows + Byte.SIZE - 1) / Byte.SIZE);
        int begin = room.position();
        int first = 0;
        for (var part : parts) {
            for (int i = 0; mayHaveNulls(part) && i < part.size(); i++) {
                if (part.isNull(i)) {
                    int row = first + i;
                    int at = begin + row / Byte.SIZE;
                    room.put(at, (byte) (room.get(at) | 0x80 >> row % Byte.SIZE));
                }
            }
            first += part.size();
        }
    }

    private static boolean mayHaveNulls(Column column) {
        return switch (column.type()) {
            case LONG -> ((LongColumn) column).validity() != null;
            case DOUBLE -> ((DoubleColumn) column).validity() != null;
            case BOOLEAN -> ((BooleanColumn) column).validity() != null;
            case STRING -> true;
        };
    }

    private static void putLongs(ByteBuffer room, int bytes, LongColumn column) {
        if (bytes == Long.BYTES && column.validity() == null) {
            room.asLongBuffer().put(column.values(), column.offset(), column.size());
            return;
        }
        if (bytes == Integer.BYTES && column.validity() == null) {
            for (int row = 0; row < column.size(); row++) {
                room.putInt((int) column.at(row));
            }
            return;
        }
        int begin = room.position();
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                int at = begin + row * bytes;
                long value = column.at(row);
                switch (bytes) {
                    case Byte.BYTES -> room.put(at, (byte) value);
                    case Short.BYTES -> room.putShort(at, (short) value);
                    case Integer.BYTES -> room.putInt(at, (int) value);
                    default -> room.putLong(at, value);
                }
            }
        }
    }

    private static void putDoubles(ByteBuffer room, DataType kind, DoubleColumn column) {
        if (kind == DataType.DOUBLE && column.validity() == null) {
            room.asDoubleBuffer().put(column.values(), column.offset(), column.size());
            return;
        }
        int begin = room.position();
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                if (kind == DataType.FLOAT) {
                    room.putFloat(begin + row * Float.BYTES, (float) column.at(row));
                } else {
                    room.putDouble(begin + row * Double.BYTES, column.at(row));
                }
            }
        }
    }

    private static void putBooleans(ByteBuffer room, BooleanColumn column) {
        int begin = room.position();
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row) && column.at(row)) {
                room.put(begin + row, (byte) 1);
            }
        }
    }

    /** The digits without the point, as a number of so many bytes. */
    private static void putDecimals(ByteBuffer room, int bytes, StringColumn column) {
        int begin = room.position();
        for (int row = 0; row < column.size(); row++) {
            var text = column.at(row);
            if (text != null) {
                var digits = new BigDecimal(text).unscaledValue();
                for (int i = 0; i < bytes; i++) {
                    room.put(
                            begin + row * bytes + i,
                            digits.shiftRight(Byte.SIZE * i).byteValue());
                }
            }
        }
    }

    private static Written putVariable(ByteSink out, ValueType type, List<Column> parts, int rows) {
        int at = out.size();
        out.putRoom(rows * Integer.BYTES);
        int begin = out.size();
        var offsets = new int[rows];
        int longest = 0;
        int row = 0;
        for (var part : parts) {
            var texts = (StringColumn) part;
            for (int i = 0; i < texts.size(); i++) {
                var text = texts.at(i);
                offsets[row++] = text == null ? NOT_THERE : out.size() - begin;
                if (text != null) {
                    longest = Math.max(longest, TextEncoder.put(out, type.kind(), text));
                }
            }
        }
        out.setInts(at, offsets);
        return new Written(out.size() - begin, longest);
    }
}
