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
                var cost = side == 1 ? blocks(areRead) : areRead ? readJson() : json();
                if (round >= 0) {
                    wall[side][round] = cost.wall();
                    cpu[side][round] = cost.cpu();
                }
            }
        }
        line(what + ", wall", wall);
        line(what + ", CPU of server and client", cpu);
    }

    /** In ms, by the clock on the wall and of all threads. */
    private record Cost(double wall, double cpu) {
        static Cost now() throws IOException {
            return new Cost(System.nanoTime() / NANOS_PER_MILLI, CpuTime.ofThreads());
        }

        Cost toNow() throws IOException {
            var now = now();
            return new Cost(now.wall - wall, now.cpu - cpu);
        }
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

    private Cost json() throws IOException {
        try (var client = new RestLoad(address)) {
            var begin = Cost.now();
            client.ask(RestLoad.request(QUERY));
            return begin.toNow();
        }
    }

    private Cost readJson() throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + address.getPort() + "/rest/sql/b"))
                .header("Authorization", "Basic cm9vdDp0YW9zZGF0YQ==")
                .POST(HttpRequest.BodyPublishers.ofString(QUERY))
                .build();
        var begin = Cost.now();
        try (var body = http.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                var parser = json.createParser(body)) {
            check(Values.of(parser));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return begin.toNow();
    }

    private Cost blocks(boolean areRead) throws IOException {
        try (var client = new SocketLoad(address, "b")) {
            var begin = Cost.now();
            client.ask(SocketLoad.binary(0, 6, SocketCalls.statement(QUERY)));
            var next = SocketLoad.binary(1, 7, new byte[] {1, 0});
            long rows = 0;
            for (var block = RawBlockReply.read(client.fetch(next)).block();
                    block != null;
                    block = RawBlockReply.read(client.fetch(next)).block()) {
                rows += areRead ? Values.of(block) : Values.rows(block);
            }
            check(rows);
            return begin.toNow();
        }
    }

    private static void check(long rows) throws IOException {
        if (rows != ROWS) {
            throw new IOException(rows + " rows");
        }
    }
}
