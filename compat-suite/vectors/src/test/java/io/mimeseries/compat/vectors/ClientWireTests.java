package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.mimeseries.compat.vectors.influxdb.ClientExchange;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What real clients sent, byte for byte, and what InfluxDB 1.6.7 answered them. The recordings come with {@code -Dmimeseries.vectors}. */
class ClientWireTests {

    @Test
    void influxdbPython523() throws IOException {
        replay("client_wire_influxdb-python-5.2.3.jsonl", Map.of());
    }

    @Test
    void influxdbPython532() throws IOException {
        replay("client_wire_influxdb-python-5.3.2.jsonl", Map.of());
    }

    @Test
    void influxdbJava224() throws IOException {
        // with JSON, then with MessagePack on a server that had got another database in the meantime
        replay("client_wire_influxdb-java-2.24.jsonl", Map.of(0, List.of("t", "t2"), 22, List.of("udp1")));
    }

    @Test
    void nodeInflux593() throws IOException {
        replay("client_wire_node-influx-5.9.3.jsonl", Map.of(0, List.of("t", "t2", "udp1")));
    }

    /** @param databases what the recording server had got besides, by the number of exchanges before */
    private static void replay(String file, Map<Integer, List<String>> databases) throws IOException {
        var folder = System.getProperty("mimeseries.vectors", "");
        assumeFalse(folder.isEmpty(), "without -Dmimeseries.vectors there is no recorded traffic");
        var exchanges = ClientExchange.read(Path.of(folder, "influxdb", file));
        assertThat(exchanges).isNotEmpty();
        var different = new ArrayList<String>();
        try (var server = MimeseriesServer.start(ServerOptions.influxDbAlone())) {
            var endpoint = server.influxDbEndpoint();
            for (int i = 0; i < exchanges.size(); i++) {
                databases.getOrDefault(i, List.of()).forEach(server.influxDb()::createDatabase);
                var difference = exchanges.get(i).difference(new InetSocketAddress(endpoint.host(), endpoint.port()));
                if (difference != null) {
                    different.add(exchanges.get(i).name() + ": " + difference);
                }
            }
        }
        assertThat(different).isEmpty();
    }
}
