package io.mimeseries.server.iotdb.codec;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows as the older calls answer them.
 *
 * @param times eight bytes for each row, also where times mean nothing: clients count rows by them
 * @param values for each column the values that there are
 * @param bits for each column which rows have one, row 0 in the highest bit of the first byte
 */
public record DataSet(ByteBuffer times, List<ByteBuffer> values, List<ByteBuffer> bits) {
    public DataSet {
        values = List.copyOf(values);
        bits = List.copyOf(bits);
    }

    /** All batches as one. */
    public static DataSet encode(List<RowBatch> batches, ResultTypes types) {
        int rows = batches.stream().mapToInt(RowBatch::size).sum();
        var times = new Output(rows * Long.BYTES);
        batches.forEach(batch -> ColumnValues.put(times, batch.times(), DataType.INT64));
        var values = new ArrayList<ByteBuffer>(types.count());
        var bits = new ArrayList<ByteBuffer>(types.count());
        for (int column = 0; column < types.count(); column++) {
            values.add(values(batches, types, column, rows));
            bits.add(bits(batches, types, column, rows));
        }
        return new DataSet(times.toBuffer(), values, bits);
    }

    private static ByteBuffer values(List<RowBatch> batches, ResultTypes types, int column, int rows) {
        var out = new Output(rows * Long.BYTES);
        batches.forEach(batch -> ColumnValues.put(out, types.column(batch, column), types.type(column)));
        return out.toBuffer();
    }

    /** The bits of the batches follow each other without a gap. */
    private static ByteBuffer bits(List<RowBatch> batches, ResultTypes types, int column, int rows) {
        var bits = new byte[(rows + 7) / Byte.SIZE];
        int row = 0;
        for (var batch : batches) {
            var values = types.column(batch, column);
            for (int i = 0; i < values.size(); i++, row++) {
                if (!values.isNull(i)) {
                    bits[row >>> 3] |= (byte) (0x80 >> (row & 7));
                }
            }
        }
        return ByteBuffer.wrap(bits);
    }
}
