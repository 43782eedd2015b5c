package io.mimeseries.server.iotdb.codec;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import java.nio.ByteBuffer;

/**
 * Rows as calls with {@code V2} in their names answer them: the number and types of columns, the number of rows, how each column is
 * encoded, the times first, then the times and the columns. A column says whether it has nulls, and if so which by bits of which 1 is null;
 * then come its other values. Booleans are bits of all rows. A column of nothing but nulls is one of them and the word that it is repeated.
 */
public final class TsBlock {
    private static final int BYTES = 0;
    private static final int INTEGERS = 1;
    private static final int LONGS = 2;
    private static final int TEXTS = 3;
    private static final int REPEATED = 4;
    private static final int HEAD_BYTES = 64;
    private static final int VALUE_BYTES = 9;

    private TsBlock() {}

    public static ByteBuffer encode(RowBatch batch, ResultTypes types) {
        int rows = batch.size();
        var out = new Output(HEAD_BYTES + types.count() * 8 + rows * (types.count() + 1) * VALUE_BYTES);
        out.putInt(types.count());
        for (int column = 0; column < types.count(); column++) {
            out.putByte(types.type(column).code());
        }
        out.putInt(rows);
        out.putByte(LONGS);
        for (int column = 0; column < types.count(); column++) {
            boolean isNull = ColumnValues.isNull(types.column(batch, column));
            out.putByte(isNull ? REPEATED : encoding(types.type(column)));
        }
        out.putByte(0);
        ColumnValues.put(out, batch.times(), DataType.INT64);
        for (int column = 0; column < types.count(); column++) {
            put(out, types.column(batch, column), types.type(column));
        }
        return out.toBuffer();
    }

    private static int encoding(DataType type) {
        return switch (type) {
            case BOOLEAN -> BYTES;
            case INT32, FLOAT -> INTEGERS;
            case INT64, DOUBLE -> LONGS;
            case TEXT -> TEXTS;
        };
    }

    private static void put(Output out, Column column, DataType type) {
        if (ColumnValues.isNull(column)) {
            out.putByte(encoding(type));
            putValues(out, column.slice(0, Math.min(1, column.size())), type);
        } else {
            putValues(out, column, type);
        }
    }

    private static void putValues(Output out, Column column, DataType type) {
        boolean hasNulls = ColumnValues.hasNulls(column);
        out.putByte(hasNulls ? 1 : 0);
        if (hasNulls) {
            ColumnValues.putBits(out, column.size(), column::isNull);
        }
        if (column instanceof BooleanColumn booleans) {
            ColumnValues.putBits(out, column.size(), row -> !booleans.isNull(row) && booleans.at(row));
        } else {
            ColumnValues.put(out, column, type);
        }
    }
}
