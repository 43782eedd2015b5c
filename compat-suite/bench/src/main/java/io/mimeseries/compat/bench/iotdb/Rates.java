package io.mimeseries.compat.bench.iotdb;

import io.mimeseries.compat.bench.CeilingTable;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.apache.thrift.TException;

/** Rows a second of tablets of a thousand rows and six columns, stub and server in turns. */
final class Rates {
    private static final int ROWS = 1000;
    private static final int TABLETS = 100;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 11;
    private static final double NANOS = 1e9;

    private Rates() {}

    static void print(InetSocketAddress stub, InetSocketAddress server) throws IOException, TException {
        var encoded = new double[2][ROUNDS];
        var sent = new double[2][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int side = 0; side < 2; side++) {
                var address = side == 0 ? stub : server;
                var fresh = rate(address, "root.load.e" + (round + WARM_UP), false);
                var ready = rate(address, "root.load.r" + (round + WARM_UP), true);
                if (round >= 0) {
                    encoded[side][round] = fresh;
                    sent[side][round] = ready;
                }
            }
        }
        CeilingTable.rate("insertTablet 1,000 x 6, each encoded as it is sent: rows/s", encoded[0], encoded[1], 50);
        CeilingTable.rate("insertTablet 1,000 x 6, bytes ready before: rows/s", sent[0], sent[1], 50);
    }

    /** Every round has a connection of its own, whose thread may land on another core, and a device, so that nothing is overwritten. */
    private static double rate(InetSocketAddress address, String device, boolean ready) throws IOException, TException {
        try (var client = new Client(address)) {
            return rate(client, device, ready);
        }
    }

    private static double rate(Client client, String device, boolean ready) throws IOException, TException {
        var calls = new byte[TABLETS][];
        if (ready) {
            for (int i = 0; i < TABLETS; i++) {
                calls[i] = Writes.tablet(client, device, ROWS, (long) i * ROWS);
            }
        }
        long before = System.nanoTime();
        for (int i = 0; i < TABLETS; i++) {
            client.exchange(Writes.TABLET, ready ? calls[i] : Writes.tablet(client, device, ROWS, (long) i * ROWS));
        }
        return (double) ROWS * TABLETS / ((System.nanoTime() - before) / NANOS);
    }
}
