package io.mimeseries.compat.bench.riakts;

import io.mimeseries.compat.bench.CeilingTable;
import io.mimeseries.compat.bench.Medians;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Times of gets of one row on one connection, echo and server in turns. */
final class Gets {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;
    private static final int CALLS = 2000;
    private static final int ROWS = 1000;
    private static final double NANOS_PER_MICRO = 1e3;

    private Gets() {}

    /** Every round has connections of its own; the median is that of the rounds' medians. */
    static void print(InetSocketAddress echo, InetSocketAddress server) throws IOException {
        try (var client = new Client(server)) {
            client.exchange(Requests.put("gets", ROWS, 1));
        }
        var times = new double[2][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int side = 0; side < 2; side++) {
                var p50 = p50(side == 0 ? echo : server);
                if (round >= 0) {
                    times[side][round] = p50;
                }
            }
        }
        CeilingTable.times("get of one row (ceiling: echo): p50, us", times[0], times[1], 2);
    }

    private static double p50(InetSocketAddress address) throws IOException {
        var times = new double[CALLS];
        try (var client = new Client(address)) {
            for (int call = 0; call < CALLS; call++) {
                var request = Requests.get("gets", 1 + call % ROWS);
                long start = System.nanoTime();
                client.exchange(request);
                times[call] = (System.nanoTime() - start) / NANOS_PER_MICRO;
            }
        }
        return Medians.of(times);
    }
}
