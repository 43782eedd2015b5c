package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.server.http.RawClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever clients are in the middle of: close() is over within two seconds, the port is free, no thread is left. */
@Timeout(120)
class CloseTests {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int WRITERS = 8;
    private static final String HOST = "Host: x\r\n";

    private final Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
    private final List<RawClient> clients = new ArrayList<>();
    private final List<Thread> writers = new ArrayList<>();
    private MimeseriesServer server;

    enum Clients {
        NONE,
        CONNECTED,
        KEPT_ALIVE,
        HALF_A_HEAD,
        HALF_A_BODY,
        HALF_A_CHUNK,
        SLOW_READER,
        BUSY_WRITERS
    }

    @BeforeEach
    void start() throws IOException {
        server = MimeseriesServer.start(
                ServerOptions.influxDbAlone().withSeeds(List.of(new Seed.LineProtocol("db", "m v=1 1"))));
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        for (var client : clients) {
            client.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Clients.class)
    void closesAtOnce(Clients state) throws Exception {
        connect(state);
        var port = server.influxDbEndpoint().port();
        long start = System.nanoTime();
        server.close();
        server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        for (var writer : writers) {
            writer.join(LIMIT.toMillis());
        }
        assertNoThreadIsLeft();
    }

    private void assertNoThreadIsLeft() throws InterruptedException {
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && !thread.getName().startsWith("junit-")) {
                thread.join(LIMIT.toMillis());
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    private void connect(Clients state) throws Exception {
        switch (state) {
            case NONE -> {}
            case CONNECTED -> client();
            case KEPT_ALIVE ->
                client().send("GET /ping HTTP/1.1\r\n" + HOST + "\r\n").readUntil("\r\n\r\n");
            case HALF_A_HEAD -> client().send("GET /ping HTTP/1.1\r\nHo");
            case HALF_A_BODY -> client().send("POST /write?db=db HTTP/1.1\r\n" + HOST + "Content-Length: 9\r\n\r\nm v");
            case HALF_A_CHUNK ->
                client().send("POST /write?db=db HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n9\r\nm v");
            case SLOW_READER -> slowReader();
            case BUSY_WRITERS -> busyWriters();
        }
    }

    /** Has seen the first bytes of an answer that no socket buffer holds. */
    private void slowReader() throws IOException {
        var lines = new StringBuilder();
        for (int time = 0; time < 400; time++) {
            lines.append("large s=\"")
                    .append("x".repeat(60_000))
                    .append("\" ")
                    .append(time)
                    .append('\n');
        }
        var body = lines.toString().getBytes(StandardCharsets.UTF_8);
        server.influxDb().write(new WriteRequest("db", "", "", body, 0, body.length));
        client().send("GET /query?db=db&q=SELECT+s+FROM+large HTTP/1.1\r\n" + HOST + "\r\n")
                .readUntil("\r\n\r\n");
    }

    private void busyWriters() throws Exception {
        var busy = new CountDownLatch(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            var client = client();
            var writer = new Thread(() -> write(client, busy), "writer " + i);
            writer.start();
            writers.add(writer);
        }
        busy.await();
    }

    private static void write(RawClient client, CountDownLatch busy) {
        var request = "POST /write?db=db HTTP/1.1\r\n" + HOST + "Content-Length: 5\r\n\r\nm v=1";
        try {
            while (true) {
                client.send(request).readUntil("\r\n\r\n");
                busy.countDown();
            }
        } catch (IOException e) {
            // the server has closed
        }
    }

    private RawClient client() throws IOException {
        var client = new RawClient(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.influxDbEndpoint().port()));
        clients.add(client);
        return client;
    }
}
