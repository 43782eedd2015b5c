package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.JournalEntry.Outcome;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UdpTests {

    static void send(int port, String lines) throws IOException {
        try (var socket = new DatagramSocket()) {
            var bytes = lines.getBytes(StandardCharsets.UTF_8);
            socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port));
        }
    }

    @Test
    void whatWasSentBeforeTheAwaitIsVisibleAfterIt() throws IOException {
        try (var influxdb = InfluxDbServer.builder().udp("udp").start()) {
            for (int i = 0; i < 100; i++) {
                send(influxdb.udpPort(), "cpu v=" + i + " " + i);
            }
            influxdb.awaitDatagrams();
            assertThat(influxdb).database("udp").measurement("cpu").hasPoints(100);
        }
    }

    @Test
    void listenersHaveTheirOwnDatabasesPoliciesAndUnits() throws IOException {
        try (var influxdb = InfluxDbServer.builder()
                .udp("a")
                .udp(UdpListener.of("b").retentionPolicy("week").precision("s"))
                .start()) {
            influxdb.query("CREATE DATABASE b");
            influxdb.query("CREATE RETENTION POLICY week ON b DURATION INF REPLICATION 1");
            send(influxdb.udpPort("a"), "m v=1 1");
            send(influxdb.udpPort("b"), "m v=1 1");
            influxdb.awaitDatagrams();
            assertThat(influxdb.query("a", "SELECT v FROM m").rows()).hasSize(1);
            assertThat(influxdb.query("b", "SELECT v FROM week.m WHERE time = 1s")
                            .rows())
                    .hasSize(1);
            assertThatThrownBy(() -> influxdb.udpPort("c")).hasMessageContaining("without a UDP listener for c");
        }
    }

    @Test
    void aResetForgetsWhatWaits() throws IOException {
        try (var influxdb = InfluxDbServer.builder().udp("udp").start()) {
            send(influxdb.udpPort(), "cpu v=1 1");
            influxdb.reset();
            influxdb.awaitDatagrams();
            assertThat(influxdb.query("SHOW DATABASES").rows()).isEmpty();
            send(influxdb.udpPort(), "cpu v=2 2");
            influxdb.awaitDatagrams();
            assertThat(influxdb).database("udp").measurement("cpu").hasPoints(1);
        }
    }

    @Test
    void theJournalTellsWhatBecameOfDatagrams() throws IOException {
        try (var influxdb = InfluxDbServer.builder().udp("udp").start()) {
            send(influxdb.udpPort(), "cpu v=1 1");
            send(influxdb.udpPort(), "cpu v=2 2\nbad");
            influxdb.awaitDatagrams();
            var entries = influxdb.journal().entries();
            assertThat(entries).extracting(entry -> entry.outcome()).containsExactly(Outcome.ERROR, Outcome.OK);
            assertThat(entries.get(0).outcomeText()).isEqualTo("unable to parse 'bad': missing fields");
            assertThat(entries.get(1).detail()).isEqualTo("udp, 1 points");
        }
    }

    @Test
    void classesAskByAnnotation() {
        Fixtures.run(ListenersTestCase.class)
                .testEvents()
                .assertStatistics(stats -> stats.started(1).succeeded(1).failed(0));
    }

    @Test
    void aRunningServerCannotBeGivenListeners() {
        var failed = Fixtures.run(LateListenersTestCase.class)
                .containerEvents()
                .failed()
                .list();
        assertThat(failed)
                .singleElement()
                .satisfies(event -> assertThat(Fixtures.throwable(event))
                        .hasMessageContaining("@InfluxDbUdp, @InfluxDbTls on a nested class"));
    }
}
