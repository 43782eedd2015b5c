package io.mimeseries.compat.bench.riakts;

import io.mimeseries.compat.bench.CeilingTable;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Rows a second in messages of a hundred, stub and server in turns. */
final class Puts {
    private static final int ROWS = 100;
    private static final int MESSAGES = 500;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 11;
    private static final double NANOS = 1e9;

    private Puts() {}

    /** Every round has a connection of its own, whose thread may land on another core. */
    static void print(InetSocketAddress stub, InetSocketAddress server) throws IOException {
        var encoded = new double[2][ROUNDS];
        var ready = new double[2][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int side = 0; side < 2; side++) {
                var address = side == 0 ? stub : server;
                var fresh = rate(address, "e" + (round + WARM_UP), false);
                var sent = rate(address, "r" + (round + WARM_UP), true);
                if (round >= 0) {
                    encoded[side][round] = fresh;
                    ready[side][round] = sent;
                }
            }
        }
        CeilingTable.rate(
                "put of 100 rows of six columns, each encoded as it is sent: rows/s", encoded[0], encoded[1], 50);
        CeilingTable.rate("put of 100 rows of six columns, bytes ready before: rows/s", ready[0], ready[1], 50);
    }

    private static double rate(InetSocketAddress address, String host, boolean ready) throws IOException {
        var messages = new byte[MESSAGES][];
        if (ready) {
            for (int i = 0; i < MESSAGES; i++) {
                messages[i] = Requests.put(host, ROWS, 1 + (long) i * ROWS);
            }
        }
        try (var client = new Client(address)) {
            long before = System.nanoTime();
            for (int i = 0; i < MESSAGES; i++) {
                client.exchange(ready ? messages[i] : Requests.put(host, ROWS, 1 + (long) i * ROWS));
            }
            return (double) ROWS * MESSAGES / ((System.nanoTime() - before) / NANOS);
        }
    }
}
