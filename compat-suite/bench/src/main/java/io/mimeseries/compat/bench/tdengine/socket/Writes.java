package io.mimeseries.compat.bench.tdengine.socket;

import io.mimeseries.compat.bench.CeilingTable;
import io.mimeseries.compat.bench.CpuTime;
import io.mimeseries.server.MimeseriesServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Rows a second, stub, bound values and statements in turns; every round has tables and connections of its own. */
final class Writes {
    private static final int ROWS = 1_000;
    private static final int MESSAGES = 200;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 11;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final int PERCENT_OF_STUB = 50;
    private static final int PERCENT_OF_REST = 300;

    private final MimeseriesServer server;
    private final InetSocketAddress address;
    private int tables;

    Writes(MimeseriesServer server, InetSocketAddress address) {
        this.server = server;
        this.address = address;
    }

    void print() throws IOException {
        try (var stub = Stub.start()) {
            var ready = new Samples();
            var encoded = new Samples();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (int side = 0; side < 3; side++) {
                    ready.take(side, round, rate(side, stub.address(), true));
                    encoded.take(side, round, rate(side, stub.address(), false));
                }
            }
            encoded.print("each encoded as it is sent");
            ready.print("bytes ready before");
        }
    }

    /** By the clock on the wall, and by the CPU time of client and server. */
    private record Rate(double wall, double cpu) {}

    /** Of all rounds. */
    private static final class Samples {
        private final double[][] wall = new double[3][ROUNDS];
        private final double[][] cpu = new double[3][ROUNDS];

        void take(int side, int round, Rate rate) {
            if (round >= 0) {
                wall[side][round] = rate.wall();
                cpu[side][round] = rate.cpu();
            }
        }

        void print(String how) {
            print(how + ": rows/s", wall);
            print(how + ": rows/s of CPU", cpu);
        }

        private static void print(String how, double[][] rates) {
            CeilingTable.rate("stmt2 bind and exec of 1,000 rows, " + how, rates[0], rates[1], PERCENT_OF_STUB);
            CeilingTable.rate(
                    "INSERT of 1,000 rows over REST (left) and stmt2, " + how, rates[2], rates[1], PERCENT_OF_REST);
        }
    }

    /** @param side 0 for the stub, 1 for bound values, 2 for statements over REST */
    private Rate rate(int side, InetSocketAddress stub, boolean isReady) throws IOException {
        var table = "w" + ++tables;
        server.tdengine().rootSession().execute("CREATE TABLE b." + table + " " + Rows.TABLE);
        var rate = side == 2 ? inserted(table, isReady) : bound(side == 0 ? stub : address, table, isReady);
        server.tdengine().rootSession().execute("DROP TABLE b." + table);
        return rate;
    }

    private Rate bound(InetSocketAddress to, String table, boolean isReady) throws IOException {
        var frames = new byte[MESSAGES][];
        for (int i = 0; isReady && i < MESSAGES; i++) {
            frames[i] = SocketLoad.binary(1, 9, Rows.bound(i * ROWS, ROWS));
        }
        var execute = SocketLoad.text("{\"action\":\"stmt2_exec\",\"args\":{\"req_id\":1,\"stmt_id\":1}}");
        try (var client = new SocketLoad(to, "b")) {
            client.ask(SocketLoad.text("{\"action\":\"stmt2_init\",\"args\":{\"req_id\":1}}"));
            client.ask(SocketLoad.text(
                    "{\"action\":\"stmt2_prepare\",\"args\":{\"req_id\":1,\"stmt_id\":1,\"sql\":\"INSERT INTO " + table
                            + " VALUES (?,?,?,?)\"}}"));
            long before = System.nanoTime();
            double cpuBefore = CpuTime.ofThreads();
            for (int i = 0; i < MESSAGES; i++) {
                client.ask(isReady ? frames[i] : SocketLoad.binary(1, 9, Rows.bound(i * ROWS, ROWS)));
                client.ask(execute);
            }
            return rate(before, cpuBefore);
        }
    }

    private Rate inserted(String table, boolean isReady) throws IOException {
        var requests = new byte[MESSAGES][];
        for (int i = 0; isReady && i < MESSAGES; i++) {
            requests[i] = RestLoad.request(Rows.insert(table, i * ROWS, ROWS));
        }
        try (var client = new RestLoad(address)) {
            long before = System.nanoTime();
            double cpuBefore = CpuTime.ofThreads();
            for (int i = 0; i < MESSAGES; i++) {
                client.ask(isReady ? requests[i] : RestLoad.request(Rows.insert(table, i * ROWS, ROWS)));
            }
            return rate(before, cpuBefore);
        }
    }

    private static Rate rate(long before, double cpuBefore) throws IOException {
        double rows = (double) ROWS * MESSAGES;
        return new Rate(
                rows / ((System.nanoTime() - before) / NANOS), rows / ((CpuTime.ofThreads() - cpuBefore) / MILLIS));
    }
}
