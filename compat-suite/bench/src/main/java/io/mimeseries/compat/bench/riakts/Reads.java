package io.mimeseries.compat.bench.riakts;

import io.mimeseries.compat.bench.CeilingTable;
import io.mimeseries.compat.bench.Medians;
import io.mimeseries.riakts.Answer;
import io.mimeseries.server.MimeseriesServer;
import java.io.IOException;
import java.util.Locale;

/** Reads of much, over the wire and of the database itself in turns. */
final class Reads {
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 31;
    private static final int ROWS = 10_000;
    private static final int KEYS = 1_000_000;
    private static final int KEY_ROUNDS = 5;
    private static final int BATCH = 1000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MEGABYTE = 1 << 20;
    private static final String RANGE = "SELECT * FROM Load WHERE host = 'a' AND time >= 1 AND time <= " + ROWS;

    private final MimeseriesServer server;

    Reads(MimeseriesServer server) {
        this.server = server;
    }

    void print() throws IOException {
        try (var client = new Client(Subject.address(server))) {
            client.exchange(Requests.query(Requests.TABLE));
            fill(client, ROWS);
            range(client);
            fill(client, KEYS);
            keys(client);
        }
    }

    private static void fill(Client client, int rows) throws IOException {
        for (long from = 1; from <= rows; from += BATCH) {
            client.exchange(Requests.put("a", BATCH, from));
        }
    }

    private void range(Client client) throws IOException {
        var request = Requests.query(RANGE);
        var inProcess = new double[ROUNDS];
        var wire = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int rows = ((Answer.Rows) server.riakTs().query(RANGE)).rows().size();
            long between = System.nanoTime();
            client.exchange(request);
            long end = System.nanoTime();
            if (rows != ROWS) {
                throw new IOException(rows + " rows");
            }
            if (round >= 0) {
                inProcess[round] = (between - start) / NANOS_PER_MILLI;
                wire[round] = (end - between) / NANOS_PER_MILLI;
            }
        }
        CeilingTable.times(
                "range query of one quantum, 10,000 rows of six columns (ceiling: in process): ms", inProcess, wire, 3);
    }

    private void keys(Client client) throws IOException {
        var times = new double[KEY_ROUNDS];
        double held = 0;
        for (int round = -2; round < KEY_ROUNDS; round++) {
            double before = usedHeap();
            long start = System.nanoTime();
            var message = client.exchange(Requests.listKeys());
            long waited = System.nanoTime();
            held = Math.max(held, usedHeap() - before);
            long goingOn = System.nanoTime();
            int frames = 1;
            // the last message says that it is: field 2, true
            while (message.body().length != 2 || message.body()[1] != 1) {
                message = client.next();
                frames++;
            }
            if (round >= 0) {
                times[round] = (System.nanoTime() - goingOn + waited - start) / NANOS_PER_MILLI;
            }
            if (frames < 2) {
                throw new IOException("no stream of keys");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%nlist keys, 1,000,000 of two columns: %.0f ms; %.1f MB of heap more than before while a client has read the first message only%n",
                Medians.of(times),
                held / MEGABYTE);
    }

    /** Bytes that are still in use after a collection. */
    private static double usedHeap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (double) (runtime.totalMemory() - runtime.freeMemory());
    }
}
