package io.mimeseries.compat.bench.iotdb;

import io.mimeseries.compat.bench.CeilingTable;
import io.mimeseries.compat.bench.Medians;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.apache.thrift.TException;

/** Times of small calls on one connection, stub and server in turns. */
final class Latencies {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 15;
    private static final int CALLS = 1000;
    private static final double NANOS_PER_MICRO = 1e3;
    private static final String DEVICE = "root.load.lat";

    private Latencies() {}

    /** Every round has connections of its own, whose threads may land on other cores; the median is that of the rounds' medians. */
    static void print(InetSocketAddress stub, InetSocketAddress server) throws IOException, TException {
        var writes = new double[2][ROUNDS];
        var queries = new double[2][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int side = 0; side < 2; side++) {
                try (var client = new Client(side == 0 ? stub : server)) {
                    var p50 = p50(client, (round + WARM_UP) * CALLS, side);
                    if (round >= 0) {
                        writes[side][round] = p50[0];
                        queries[side][round] = p50[1];
                    }
                }
            }
        }
        CeilingTable.times("insertRecord, three measurements: p50, us", writes[0], writes[1], 2);
        CeilingTable.times("point query and its end: p50, us", queries[0], queries[1], 2);
    }

    private static double[] p50(Client client, int from, int rows) throws IOException, TException {
        var writes = new double[CALLS];
        var queries = new double[CALLS];
        for (int call = 0; call < CALLS; call++) {
            int time = from + call;
            long start = System.nanoTime();
            Writes.record(client, DEVICE, time);
            long written = System.nanoTime();
            int found = Queries.rows(client, "select i,d,t from " + DEVICE + " where time=" + time);
            long end = System.nanoTime();
            if (found != rows) {
                throw new IOException(found + " rows at " + time);
            }
            writes[call] = (written - start) / NANOS_PER_MICRO;
            queries[call] = (end - written) / NANOS_PER_MICRO;
        }
        return new double[] {Medians.of(writes), Medians.of(queries)};
    }
}
