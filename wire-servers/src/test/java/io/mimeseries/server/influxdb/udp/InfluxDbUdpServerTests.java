package io.mimeseries.server.influxdb.udp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.server.fault.FaultGate;
import java.io.IOException;
import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class InfluxDbUdpServerTests {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final int LARGEST_PAYLOAD = 65_507;

    private final ManualClock clock = new ManualClock(Instant.parse("2020-01-01T00:00:00.123456789Z"));
    private final Journal journal = new Journal();
    private final InfluxDb database = new InfluxDb(InfluxDbVersion.V1_6_7, clock);
    private int readBuffer;
    private InfluxDbUdpServer server;
    private InetSocketAddress address;

    @AfterEach
    void stop() {
        server.close();
    }

    private void start(UdpOptions options) throws IOException {
        server = new InfluxDbUdpServer(database, journal, FaultGate.open(), () -> readBuffer);
        address = server.listen(LOOPBACK, options);
    }

    private void send(String lines) throws IOException {
        send(address, lines.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(InetSocketAddress to, byte[] bytes) throws IOException {
        try (var socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(bytes, bytes.length, to));
        }
    }

    private Map<String, Long> counted() {
        return server.statistics().get(0).values();
    }

    /** The first column behind the time. */
    private List<Object> values(String query) {
        var values = new ArrayList<>();
        for (var result : database.query(new QueryRequest(query, "udp"))) {
            for (var series : result.series()) {
                for (int row = 0; row < series.rows(); row++) {
                    values.add(Objects.requireNonNull(series.columns().get(1).get(row)));
                }
            }
        }
        return values;
    }

    @Test
    void aFullBatchIsWrittenAndTheRestWaits() throws IOException {
        start(UdpOptions.DEFAULT.withBatchSize(2));
        send("m v=1 1\nm v=2 2\nm v=3 3");
        assertThat(counted()).containsEntry("pointsRx", 3L).containsEntry("pointsTx", 2L);
        assertThat(values("SELECT v FROM m")).containsExactly(1.0, 2.0);
        server.flush();
        assertThat(values("SELECT v FROM m")).containsExactly(1.0, 2.0, 3.0);
        assertThat(counted()).containsEntry("batchesTx", 2L).containsEntry("bytesRx", 23L);
    }

    @Test
    void theTimeoutOfABatchEndsWhenTheClockIsMoved() throws IOException {
        start(UdpOptions.DEFAULT.withBatchTimeout(Duration.ofHours(1)));
        send("m v=1 1");
        assertThat(counted().get("pointsRx")).isEqualTo(1);
        clock.advance(Duration.ofMinutes(59));
        assertThat(values("SELECT v FROM m")).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        assertThat(values("SELECT v FROM m")).containsExactly(1.0);
    }

    @Test
    void theTimeoutOfABatchEndsByTheTimeOfTheMachineToo() throws Exception {
        start(UdpOptions.DEFAULT.withBatchTimeout(Duration.ofMillis(1)));
        send("m v=1 1");
        while (journal.entries().isEmpty()) {
            Thread.onSpinWait();
        }
        server.flush();
        assertThat(counted()).containsEntry("batchesTx", 1L);
        assertThat(values("SELECT v FROM m")).containsExactly(1.0);
    }

    @Test
    void aPointWithoutATimeGetsThatOfItsArrival() throws IOException {
        start(UdpOptions.DEFAULT.withPrecision("ms").withBatchTimeout(Duration.ofDays(1)));
        send("m v=1 ");
        assertThat(counted().get("pointsRx")).isEqualTo(1);
        clock.advance(Duration.ofHours(1));
        server.flush();
        assertThat(values("SELECT v FROM m WHERE time = '2020-01-01T00:00:00.123Z'"))
                .containsExactly(1.0);
    }

    /** InfluxDB 1.6.7 takes such lines, and drops the last byte of the value in place of a closing quote. */
    @Test
    void nothingThatALineEndsWithChangesTheNext() throws IOException {
        start(UdpOptions.DEFAULT);
        send("m v=\"a\"\\");
        assertThat(counted().get("pointsRx")).isEqualTo(1);
        clock.advance(Duration.ofNanos(1));
        send(" n=,t=\"x v=1");
        send("m v=\"b\"\\\n");
        server.flush();
        assertThat(values("SELECT v FROM m")).containsExactly("a\"", "b\"");
        assertThat(values("SELECT v FROM \"n=\"")).containsExactly(1.0);
    }

    @Test
    void aDatagramWithAMalformedLineIsDroppedAndCounted() throws IOException {
        start(UdpOptions.DEFAULT);
        send("m v=1 1\nm v= 2");
        send("");
        send("# nothing\n\n");
        send("m v=3 3");
        server.flush();
        assertThat(values("SELECT v FROM m")).containsExactly(3.0);
        assertThat(counted()).containsEntry("pointsParseFail", 1L).containsEntry("pointsRx", 1L);
        assertThat(values("SHOW STATS FOR 'udp'")).isNotEmpty();
        assertThat(journal.entries().get(0).outcomeText()).isEqualTo("unable to parse 'm v= 2': missing field value");
    }

    @Test
    void theLargestDatagramIsTaken() throws IOException {
        readBuffer = 1 << 20;
        start(UdpOptions.DEFAULT);
        var head = "m s=\"";
        var text = "x".repeat(LARGEST_PAYLOAD - head.length() - 1);
        send(head + text + "\"");
        server.flush();
        assertThat(values("SELECT s FROM m")).containsExactly(text);
    }

    @Test
    void aStringMaySpanLines() throws IOException {
        start(UdpOptions.DEFAULT.withBatchSize(1));
        send("m s=\"a\nb\"\nm s=\"c\" 1");
        server.flush();
        assertThat(values("SELECT s FROM m")).containsExactly("c", "a\nb");
    }

    @Test
    void aBatchForAPolicyThatDoesNotExistIsLost() throws IOException {
        start(UdpOptions.DEFAULT.withRetentionPolicy("week"));
        send("m v=1 1");
        server.flush();
        assertThat(counted()).containsEntry("batchesTxFail", 1L).containsEntry("batchesTx", 0L);
        assertThat(journal.entries().get(0).outcomeText()).isEqualTo("retention policy not found: week");
        assertThat(values("SHOW RETENTION POLICIES")).containsExactly("0s");
    }

    @Test
    void theDatabaseIsMadeOnceUntilAllIsForgotten() throws IOException {
        start(UdpOptions.DEFAULT);
        send("m v=1 1");
        server.flush();
        database.query(new QueryRequest("DROP DATABASE udp", ""));
        send("m v=2 2");
        server.flush();
        assertThat(journal.entries().get(1).outcomeText()).isEqualTo("database not found: \"udp\"");
        send("m v=3 3");
        server.forget();
        send("m v=4 4");
        server.flush();
        assertThat(values("SELECT v FROM m")).containsExactly(4.0);
    }

    @Test
    void listenersDoNotDisturbEachOther() throws Exception {
        readBuffer = 1 << 20;
        start(UdpOptions.DEFAULT);
        var other = server.listen(LOOPBACK, UdpOptions.DEFAULT.withDatabase("other"));
        var flood = new Thread(() -> {
            try {
                while (!Thread.interrupted()) {
                    send(other, "noise v=1".getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                // ends
            }
        });
        flood.start();
        try {
            for (int i = 0; i < 100; i++) {
                send("m v=" + i + " " + i);
                server.flush();
                assertThat(values("SELECT count(v) FROM m")).containsExactly(i + 1L);
            }
        } finally {
            flood.interrupt();
            flood.join();
        }
    }

    @Test
    void aTakenPortIsAnError() throws IOException {
        start(UdpOptions.DEFAULT);
        assertThatThrownBy(() -> server.listen(LOOPBACK, UdpOptions.DEFAULT.withPort(address.getPort())))
                .isInstanceOf(BindException.class);
    }

    @Test
    void closingFreesThePortAndEndsTheThread() throws IOException {
        start(UdpOptions.DEFAULT);
        send("m v=1 1");
        server.close();
        server.close();
        server.flush();
        new DatagramSocket(address).close();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("mimeseries-udp", "mimeseries-timers");
    }
}
