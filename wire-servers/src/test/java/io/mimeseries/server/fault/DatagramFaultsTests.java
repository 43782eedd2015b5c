package io.mimeseries.server.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.JournalEntry;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.influxdb.udp.UdpOptions;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a network does to datagrams. */
class DatagramFaultsTests {
    private MimeseriesServer server;

    @BeforeEach
    void start() throws IOException {
        server = MimeseriesServer.start(
                ServerOptions.influxDbAlone().withUdp(List.of(UdpOptions.DEFAULT.withDatabase("home"))));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void fault(FaultAction.Datagram.Kind kind) {
        var match = FaultMatch.ALL.withProduct("influxdb").withOperation("UDP").withContains("first");
        server.faults().add(new FaultRule(match, FaultFrequency.DEFAULT, new FaultAction.Datagram(kind)));
    }

    private void send(String... datagrams) throws IOException {
        try (var socket = new DatagramSocket()) {
            for (var datagram : datagrams) {
                var bytes = datagram.getBytes(StandardCharsets.UTF_8);
                socket.send(new DatagramPacket(
                        bytes,
                        bytes.length,
                        InetAddress.getLoopbackAddress(),
                        server.udpEndpoints().get(0).port()));
            }
        }
        server.flushUdp();
    }

    private String written() {
        return server.influxDb().query(new QueryRequest("SELECT * FROM cpu", "home")).get(0).series().stream()
                .map(series -> series.columns().get(1).get(0) + " of " + series.rows())
                .findFirst()
                .orElse("nothing");
    }

    private List<String> faults() {
        return server.journal().entries().stream()
                .map(JournalEntry::fault)
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    @Test
    void itDoesNotArrive() throws IOException {
        fault(FaultAction.Datagram.Kind.DROP);
        send("cpu v=\"first\" 1");
        assertThat(faults()).containsExactly("fault-1: drop the datagram");
        assertThat(written()).isEqualTo("nothing");
        send("cpu v=\"second\" 1");
        assertThat(written()).isEqualTo("second of 1");
    }

    @Test
    void itArrivesTwice() throws IOException {
        fault(FaultAction.Datagram.Kind.DUPLICATE);
        send("cpu v=\"first\"");
        assertThat(written()).startsWith("first");
        assertThat(server.journal().entries())
                .anySatisfy(entry -> assertThat(entry.detail()).contains("2 points"));
    }

    @Test
    void theNextOneOvertakesIt() throws IOException {
        fault(FaultAction.Datagram.Kind.REORDER);
        // of two points in one place the later one stays
        send("cpu v=\"first\" 1", "cpu v=\"second\" 1");
        assertThat(written()).isEqualTo("first of 1");
    }

    @Test
    void whatWaitsForANextOneIsWrittenWhenAllIsAskedFor() throws IOException {
        fault(FaultAction.Datagram.Kind.REORDER);
        send("cpu v=\"first\" 1");
        assertThat(written()).isEqualTo("first of 1");
    }
}
