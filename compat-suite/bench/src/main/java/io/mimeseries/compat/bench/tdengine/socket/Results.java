package io.mimeseries.compat.bench.tdengine.socket;

import com.fasterxml.jackson.core.JsonFactory;
import io.mimeseries.compat.bench.CpuTime;
import io.mimeseries.compat.bench.Medians;
import io.mimeseries.compat.vectors.tdengine.socket.RawBlockReply;
import io.mimeseries.compat.vectors.tdengine.socket.SocketCalls;
import io.mimeseries.server.MimeseriesServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;

/** A result of a million rows, as JSON and in blocks in turns. */
final class Results {
    private static final int ROWS = 1_000_000;
    private static final int BATCH = 10_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final String QUERY = "SELECT * FROM million";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonFactory json = new JsonFactory();
    private final MimeseriesServer server;
    private final InetSocketAddress address;

    Results(MimeseriesServer server, InetSocketAddress address) {
        this.server = server;
        this.address = address;
    }

    void print() throws IOException {
        var session = server.tdengine().rootSession();
        session.use("b");
        session.execute("CREATE TABLE million " + Rows.TABLE);
        for (int from = 0; from < ROWS; from += BATCH) {
            session.execute(Rows.insert("million", from, BATCH));
        }
        measure("received", false);
        measure("read into values", true);
    }

    private void measure(String what, boolean areRead) throws IOException {
        var wall = new double[2][ROUNDS];
        var cpu = new double[2][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int side = 0; side < 2; side++) {
                long start = System.nanoTime();
                double cpuStart = CpuTime.ofProcess();
                if (side == 0) {
                    json(areRead);
                } else {
                    blocks(areRead);
                }
                if (round >= 0) {
                    wall[side][round] = (System.nanoTime() - start) / NANOS_PER_MILLI;
                    cpu[side][round] = CpuTime.ofProcess() - cpuStart;
                }
            }
        }
        line(what + ", wall", wall);
        line(what + ", CPU of server and client", cpu);
    }

    private static void line(String what, double[][] times) {
        double json = Medians.of(times[0]);
        double blocks = Medians.of(times[1]);
        System.out.printf(
                Locale.ROOT,
                "| 1,000,000 rows of four columns, as JSON over REST (left) and by fetch_raw_block: ms, %s | %.0f | %.0f | %.1f times faster | 5 times |%n",
                what,
                json,
                blocks,
                json / blocks);
    }

    private void json(boolean isRead) throws IOException {
        if (!isRead) {
            try (var client = new RestLoad(address)) {
                client.ask(RestLoad.request(QUERY));
            }
            return;
        }
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort() + "/rest/sql/b"))
                .header("Authorization", "Basic cm9vdDp0YW9zZGF0YQ==")
                .POST(HttpRequest.BodyPublishers.ofString(QUERY))
                .build();
        try (var body = http.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                var parser = json.createParser(body)) {
            check(Values.of(parser));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void blocks(boolean areRead) throws IOException {
        try (var client = new SocketLoad(address, "b")) {
            client.ask(SocketLoad.binary(0, 6, SocketCalls.statement(QUERY)));
            var next = SocketLoad.binary(1, 7, new byte[] {1, 0});
            long rows = 0;
            for (var block = RawBlockReply.read(client.fetch(next)).block();
                    block != null;
                    block = RawBlockReply.read(client.fetch(next)).block()) {
                rows += areRead ? Values.of(block) : Values.rows(block);
            }
            check(rows);
        }
    }

    private static void check(long rows) throws IOException {
        if (rows != ROWS) {
            throw new IOException(rows + " rows");
        }
    }
}
