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
import java.math.BigInteger;
import java.util.Objects;

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

    static Written put(ByteSink out, ValueType type, Column column) {
        if (type.kind().isVariable()) {
            return putVariable(out, type, column);
        }
        putNulls(out, column);
        int bytes = type.kind().bytes();
        for (int row = 0; row < column.size(); row++) {
            if (column.isNull(row)) {
                zeros(out, bytes);
            } else {
                putFixed(out, type.kind(), column, row);
            }
        }
        return new Written(bytes * column.size(), bytes);
    }

    /** A bit a row, the highest of the first byte for the first row. */
    private static void putNulls(ByteSink out, Column column) {
        for (int row = 0; row < column.size(); row += Byte.SIZE) {
            int bits = 0;
            for (int i = 0; i < Byte.SIZE && row + i < column.size(); i++) {
                bits |= column.isNull(row + i) ? 0x80 >> i : 0;
            }
            out.put(bits);
        }
    }

    private static void zeros(ByteSink out, int count) {
        for (int i = 0; i < count; i++) {
            out.put(0);
        }
    }

    private static void putFixed(ByteSink out, DataType kind, Column column, int row) {
        switch (kind) {
            case BOOL -> out.put(((BooleanColumn) column).at(row) ? 1 : 0);
            case FLOAT ->
                LittleEndian.put(out, Float.floatToRawIntBits((float) ((DoubleColumn) column).at(row)), Integer.BYTES);
            case DOUBLE ->
                LittleEndian.put(out, Double.doubleToRawLongBits(((DoubleColumn) column).at(row)), Long.BYTES);
            case DECIMAL, DECIMAL64 -> putDecimal(out, text(column, row), kind.bytes());
            case TINYINT,
                    SMALLINT,
                    INT,
                    BIGINT,
                    TIMESTAMP,
                    TINYINT_UNSIGNED,
                    SMALLINT_UNSIGNED,
                    INT_UNSIGNED,
                    BIGINT_UNSIGNED -> LittleEndian.put(out, ((LongColumn) column).at(row), kind.bytes());
            case NULL, VARCHAR, NCHAR, JSON, VARBINARY, BLOB, GEOMETRY ->
                throw new IllegalArgumentException(kind + " has no fixed size");
        }
    }

    /** The digits without the point, as a number of so many bytes. */
    private static void putDecimal(ByteSink out, String text, int bytes) {
        BigInteger digits = new BigDecimal(text).unscaledValue();
        for (int i = 0; i < bytes; i++) {
            out.put(digits.shiftRight(Byte.SIZE * i).intValue());
        }
    }

    private static Written putVariable(ByteSink out, ValueType type, Column column) {
        int offsets = out.size();
        for (int row = 0; row < column.size(); row++) {
            LittleEndian.put(out, NOT_THERE, Integer.BYTES);
        }
        int begin = out.size();
        int longest = 0;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                LittleEndian.set(out, offsets + row * Integer.BYTES, out.size() - begin);
                longest = Math.max(longest, TextEncoder.put(out, type.kind(), text(column, row)));
            }
        }
        return new Written(out.size() - begin, longest);
    }

    private static String text(Column column, int row) {
        return Objects.requireNonNull(((StringColumn) column).at(row));
    }
}
