package io.mimeseries.compat.bench.tdengine.socket;

import io.mimeseries.compat.vectors.tdengine.socket.SocketClient;
import io.mimeseries.server.MimeseriesServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** How long it takes from an INSERT to the answer of a poll that waits for its row. */
final class Deliveries {
    private static final int WARM_UP = 200;
    private static final int ROWS = 1_000;
    private static final double NANOS_PER_MILLI = 1e6;
    /** In which the poll that was sent begins to wait. */
    private static final long UNTIL_IT_WAITS = 1_000_000;

    private static final String CONSUMER =
            "\"user\":\"root\",\"password\":\"taosdata\",\"client_id\":\"c\",\"offset_reset\":\"earliest\",\"group_id\":\"g\"";

    private final MimeseriesServer server;
    private final InetSocketAddress address;

    Deliveries(MimeseriesServer server, InetSocketAddress address) {
        this.server = server;
        this.address = address;
    }

    void print() throws IOException {
        var session = server.tdengine().rootSession();
        session.execute("CREATE DATABASE polled VGROUPS 1");
        session.use("polled");
        session.execute("CREATE TABLE p " + Rows.TABLE);
        session.execute("CREATE TOPIC p_topic AS SELECT * FROM p");
        var times = new double[ROWS];
        try (var client = new SocketClient(address, "/rest/tmq")) {
            client.text(message("subscribe", CONSUMER + ",\"topics\":[\"p_topic\"]"));
            check(client.receive().text(), "\"code\":0,");
            for (int row = -WARM_UP; row < ROWS; row++) {
                client.text(message("poll", "\"blocking_time\":60000"));
                LockSupport.parkNanos(UNTIL_IT_WAITS);
                long begin = System.nanoTime();
                session.execute(Rows.insert("p", WARM_UP + row, 1));
                check(client.receive().text(), "\"have_message\":true");
                if (row >= 0) {
                    times[row] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
                }
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| from an INSERT to the answer of a poll that waits for it, %,d rows one by one: p50 and p90, ms | | %.2f, %.2f | | 2 |%n",
                ROWS,
                times[ROWS / 2],
                times[ROWS * 9 / 10]);
    }

    private static String message(String action, String members) {
        return "{\"action\":\"" + action + "\",\"args\":{\"req_id\":1," + members + "}}";
    }

    private static void check(String answer, String wanted) throws IOException {
        if (!answer.contains(wanted)) {
            throw new IOException(answer);
        }
    }
}
