package io.mimeseries.compat.bench.iotdb;

import io.mimeseries.iotdb.DataType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.thrift.TException;

/** Calls that write, as bytes ready to be sent. */
final class Writes {
    static final String TABLET = "insertTablet";
    static final String RECORD = "insertRecord";
    private static final int ROW_BYTES = 1 + 4 + 8 + 4 + 8 + 4 + 8;
    private static final List<String> SIX = List.of("b", "i", "l", "f", "d", "t");
    private static final List<DataType> SIX_TYPES =
            List.of(DataType.BOOLEAN, DataType.INT32, DataType.INT64, DataType.FLOAT, DataType.DOUBLE, DataType.TEXT);

    private Writes() {}

    /** Rows of six columns, one of each type, a millisecond apart. */
    static byte[] tablet(Client client, String device, int rows, long from) throws TException {
        var values = ByteBuffer.allocate(rows * ROW_BYTES);
        IntStream.range(0, rows).forEach(row -> values.put((byte) ((from + row) & 1)));
        IntStream.range(0, rows).forEach(row -> values.putInt((int) from + row));
        IntStream.range(0, rows).forEach(row -> values.putLong((from + row) * 3));
        IntStream.range(0, rows).forEach(row -> values.putFloat((from + row) * 0.5f));
        IntStream.range(0, rows).forEach(row -> values.putDouble((from + row) * 0.25));
        IntStream.range(0, rows).forEach(row -> text(values, "value" + (from + row) % 100));
        return tablet(client, device, SIX, SIX_TYPES, rows, from, 1, values);
    }

    /** Rows of one column of doubles, a second apart. */
    static byte[] doubles(Client client, String device, int rows, long from) throws TException {
        var values = ByteBuffer.allocate(rows * Double.BYTES);
        IntStream.range(0, rows).forEach(row -> values.putDouble(Math.sin((double) (from + row))));
        return tablet(client, device, List.of("s1"), List.of(DataType.DOUBLE), rows, from * 1000, 1000, values);
    }

    private static byte[] tablet(
            Client client,
            String device,
            List<String> names,
            List<DataType> types,
            int rows,
            long from,
            long step,
            ByteBuffer values)
            throws TException {
        var times = ByteBuffer.allocate(rows * Long.BYTES);
        for (int row = 0; row < rows; row++) {
            times.putLong(from + row * step);
        }
        return client.encode(
                TABLET,
                client.request(TABLET)
                        .set(2, device)
                        .set(3, names)
                        .set(4, values.flip())
                        .set(5, times.flip())
                        .set(6, types.stream().map(DataType::code).toList())
                        .set(7, rows)
                        .set(8, false));
    }

    /** Three measurements at one time. */
    static Object record(Client client, String device, int time) throws IOException, TException {
        var values = ByteBuffer.allocate(64)
                .put((byte) DataType.INT32.code())
                .putInt(time)
                .put((byte) DataType.DOUBLE.code())
                .putDouble(time / 2.0)
                .put((byte) DataType.TEXT.code());
        text(values, "x" + time);
        return client.call(
                RECORD,
                client.request(RECORD)
                        .set(2, device)
                        .set(3, List.of("i", "d", "t"))
                        .set(4, values.flip())
                        .set(5, (long) time)
                        .set(6, false));
    }

    private static void text(ByteBuffer out, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.putInt(bytes.length).put(bytes);
    }
}
