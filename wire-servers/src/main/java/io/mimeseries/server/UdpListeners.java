package io.mimeseries.server;

import io.mimeseries.engine.Journal;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.server.influxdb.udp.InfluxDbUdpServer;
import io.mimeseries.server.influxdb.udp.UdpOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The UDP listeners that a server was asked for; without any, nothing of theirs is loaded. */
final class UdpListeners implements AutoCloseable {
    private static final String NAME = "influxdb-udp";
    private static final UdpListeners NONE = new UdpListeners(null, List.of());

    private final @Nullable InfluxDbUdpServer server;
    private final List<Endpoint> endpoints;

    private UdpListeners(@Nullable InfluxDbUdpServer server, List<Endpoint> endpoints) {
        this.server = server;
        this.endpoints = endpoints;
    }

    static UdpListeners open(ServerOptions options, List<UdpOptions> wanted, InfluxDb influxDb, Journal journal)
            throws PortTakenException {
        if (wanted.isEmpty()) {
            return NONE;
        }
        var server = server(options, wanted, influxDb, journal);
        var endpoints = new ArrayList<Endpoint>();
        for (var one : wanted) {
            try {
                endpoints.add(Endpoint.udp(NAME, server.listen(options.bind(), one), one.database()));
            } catch (IOException e) {
                server.close();
                throw new PortTakenException(NAME, options.bind(), one.port(), e);
            }
        }
        return new UdpListeners(server, List.copyOf(endpoints));
    }

    private static InfluxDbUdpServer server(
            ServerOptions options, List<UdpOptions> wanted, InfluxDb influxDb, Journal journal)
            throws PortTakenException {
        var settings = options.settings();
        try {
            return new InfluxDbUdpServer(influxDb, journal, options.gate(), () ->
                    (int) Math.min(settings.number(Settings.INFLUXDB_UDP_READ_BUFFER), Integer.MAX_VALUE));
        } catch (IOException e) {
            throw new PortTakenException(NAME, options.bind(), wanted.get(0).port(), e);
        }
    }

    List<Endpoint> endpoints() {
        return endpoints;
    }

    void flush() {
        if (server != null) {
            server.flush();
        }
    }

    void forget() {
        if (server != null) {
            server.forget();
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
