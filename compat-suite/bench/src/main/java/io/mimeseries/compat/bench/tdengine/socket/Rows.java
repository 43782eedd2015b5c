package io.mimeseries.compat.bench.tdengine.socket;

import io.mimeseries.compat.vectors.tdengine.socket.BindBytes;
import java.util.List;

/** Rows of {@code (ts TIMESTAMP, v INT, d DOUBLE, s VARCHAR(10))}, a second apart. */
final class Rows {
    static final String TABLE = "(ts TIMESTAMP, v INT, d DOUBLE, s VARCHAR(10))";
    private static final long BEGIN = 1_704_067_200_000L;
    private static final int INTERVAL = 1_000;

    private Rows() {}

    /** The rest of a message that binds rows. */
    static byte[] bound(int from, int count) {
        var times = new long[count];
        var ints = new int[count];
        var doubles = new double[count];
        var texts = new String[count];
        for (int i = 0; i < count; i++) {
            int row = from + i;
            times[i] = BEGIN + (long) row * INTERVAL;
            ints[i] = row;
            doubles[i] = row + 0.25;
            texts[i] = text(row);
        }
        return new BindBytes()
                .table(
                        null,
                        List.of(),
                        List.of(
                                BindBytes.times(times),
                                BindBytes.ints(ints),
                                BindBytes.doubles(doubles),
                                BindBytes.texts(texts)))
                .toByteArray();
    }

    /** The same as a statement. */
    static String insert(String table, int from, int count) {
        var sql = new StringBuilder("INSERT INTO ").append(table).append(" VALUES");
        for (int row = from; row < from + count; row++) {
            sql.append(" (")
                    .append(BEGIN + (long) row * INTERVAL)
                    .append(',')
                    .append(row)
                    .append(',');
            sql.append(row + 0.25).append(",'").append(text(row)).append("')");
        }
        return sql.toString();
    }

    private static String text(int row) {
        return "text " + row % 1000;
    }
}
