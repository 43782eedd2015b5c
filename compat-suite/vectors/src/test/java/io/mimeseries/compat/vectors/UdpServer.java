package io.mimeseries.compat.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.influxdb.UdpTarget;
import io.mimeseries.server.Endpoint;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.influxdb.udp.UdpOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;

/** The emulator with the UDP listeners of a fixture; batches of one point as in the recording. */
record UdpServer(MimeseriesServer server) implements UdpTarget, AutoCloseable {
    private static final Duration BATCH_TIMEOUT = Duration.ofMillis(100);

    static UdpServer start(JsonNode listeners) throws IOException {
        var udp = new ArrayList<UdpOptions>();
        for (var listener : listeners) {
            udp.add(UdpOptions.DEFAULT
                    .withDatabase(listener.get("database").asText())
                    .withRetentionPolicy(listener.path("retention-policy").asText(""))
                    .withPrecision(listener.path("precision").asText("n"))
                    .withBatchSize(1)
                    .withBatchTimeout(BATCH_TIMEOUT));
        }
        return new UdpServer(
                MimeseriesServer.start(ServerOptions.influxDbAlone().withUdp(udp)));
    }

    InetSocketAddress http() {
        return address(server.influxDbEndpoint());
    }

    @Override
    public InetSocketAddress listener(int index) {
        return address(server.udpEndpoints().get(index));
    }

    private static InetSocketAddress address(Endpoint endpoint) {
        return new InetSocketAddress(endpoint.host(), endpoint.port());
    }

    @Override
    public void awaitDatagrams() {
        server.flushUdp();
    }

    @Override
    public void startAnew() {
        server.reset();
    }

    @Override
    public void close() {
        server.close();
    }
}
