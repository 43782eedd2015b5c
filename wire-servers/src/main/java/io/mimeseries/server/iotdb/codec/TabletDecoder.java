package io.mimeseries.server.iotdb.codec;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.Validity;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.Tablet;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the binary fields of a tablet straight into columns.
 *
 * <p>Values come column by column, with something in the place of nulls. If there are nulls, a byte for each column follows that says whether
 * it has some, and if so its bits: row 0 is the lowest bit of the first byte, 1 is null, and there are {@code rows / 8 + 1} bytes.
 */
public final class TabletDecoder {
    private TabletDecoder() {}

    /**
     * @param types numbers of the columns' types
     * @throws DecodeException if the fields do not fit each other
     */
    public static Tablet decode(
            String device,
            List<String> measurements,
            List<Integer> types,
            ByteBuffer times,
            ByteBuffer values,
            int rows,
            boolean aligned) {
        if (types.size() != measurements.size()) {
            throw new DecodeException(types.size() + " types for " + measurements.size() + " measurements");
        }
        var columnTypes = types.stream().map(Input::type).toList();
        var input = new Input(values);
        var columns = new ArrayList<Column>(columnTypes.size());
        for (var type : columnTypes) {
            columns.add(column(input, type, rows));
        }
        if (!input.isAtEnd()) {
            for (int column = 0; column < columns.size(); column++) {
                if (input.bool()) {
                    columns.set(column, withNulls(columns.get(column), input.take(rows / Byte.SIZE + 1, Byte.BYTES)));
                }
            }
        }
        return new Tablet(device, measurements, columnTypes, times(times, rows), columns, aligned);
    }

    private static LongColumn times(ByteBuffer bytes, int rows) {
        var source = new Input(bytes).take(rows, Long.BYTES);
        var times = new long[rows];
        source.asLongBuffer().get(times);
        return new LongColumn(times);
    }

    private static Column column(Input input, DataType type, int rows) {
        return switch (type) {
            case BOOLEAN -> booleans(input.take(rows, Byte.BYTES), rows);
            case INT32 -> integers(input.take(rows, Integer.BYTES), rows);
            case INT64 -> longs(input.take(rows, Long.BYTES), rows);
            case FLOAT -> floats(input.take(rows, Float.BYTES), rows);
            case DOUBLE -> doubles(input.take(rows, Double.BYTES), rows);
            case TEXT -> texts(input, rows);
        };
    }

    private static BooleanColumn booleans(ByteBuffer source, int rows) {
        var values = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = source.get(row) == 1;
        }
        return new BooleanColumn(values);
    }

    private static LongColumn integers(ByteBuffer source, int rows) {
        var values = new long[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = source.getInt(row * Integer.BYTES);
        }
        return new LongColumn(values);
    }

    private static LongColumn longs(ByteBuffer source, int rows) {
        var values = new long[rows];
        source.asLongBuffer().get(values);
        return new LongColumn(values);
    }

    private static DoubleColumn floats(ByteBuffer source, int rows) {
        var values = new double[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = source.getFloat(row * Float.BYTES);
        }
        return new DoubleColumn(values);
    }

    private static DoubleColumn doubles(ByteBuffer source, int rows) {
        var values = new double[rows];
        source.asDoubleBuffer().get(values);
        return new DoubleColumn(values);
    }

    private static StringColumn texts(Input input, int rows) {
        input.require(rows, Integer.BYTES);
        var values = new @Nullable String[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = input.text();
        }
        return new StringColumn(values);
    }

    private static Column withNulls(Column column, ByteBuffer bits) {
        if (column instanceof StringColumn texts) {
            for (int row = 0; row < texts.size(); row++) {
                if (isNull(bits, row)) {
                    texts.values()[row] = null;
                }
            }
            return texts;
        }
        var validity = validity(bits, column.size());
        if (column instanceof BooleanColumn booleans) {
            return new BooleanColumn(booleans.values(), 0, booleans.size(), validity);
        }
        return column instanceof LongColumn longs
                ? new LongColumn(longs.values(), 0, longs.size(), validity)
                : new DoubleColumn(((DoubleColumn) column).values(), 0, column.size(), validity);
    }

    private static long[] validity(ByteBuffer bits, int rows) {
        var validity = Validity.none(rows);
        for (int row = 0; row < rows; row++) {
            if (!isNull(bits, row)) {
                Validity.set(validity, row);
            }
        }
        return validity;
    }

    private static boolean isNull(ByteBuffer bits, int row) {
        return (bits.get(row >>> 3) & (1 << (row & 7))) != 0;
    }
}
