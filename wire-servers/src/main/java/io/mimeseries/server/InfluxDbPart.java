package io.mimeseries.server;

import io.mimeseries.engine.Journal;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.influxdb.InfluxDbHttpOptions;
import io.mimeseries.server.influxdb.InfluxDbHttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** InfluxDB with its HTTP port and UDP ports. */
final class InfluxDbPart implements ServerPart {
    static final String NAME = "influxdb";
    private static final byte[] PING =
            "HEAD /ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerOptions options;
    private final InfluxDbOptions own;
    private final Settings settings;
    private final Journal journal;
    private final InfluxDb database;
    private InfluxDb.@Nullable Snapshot seeded;
    private @Nullable InfluxDbHttpServer listener;
    private @Nullable UdpListeners udp;

    InfluxDbPart(ServerOptions options, InfluxDbOptions own, Journal journal) {
        this.options = options;
        this.own = own;
        this.settings = options.settings();
        this.journal = journal;
        database = new InfluxDb(
                own.version(),
                options.clock(),
                journal,
                SettingsReading.influxDbLimits(settings),
                SettingsReading.influxDbIntervals(settings));
    }

    InfluxDb database() {
        return database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void seeded() {
        seeded = database.snapshot();
    }

    @Override
    public void listen() throws PortTakenException {
        // before HTTP, as clients take its first answer for a sign that datagrams are read, too
        udp = UdpListeners.open(options, own.udp(), database, journal);
        var started = start();
        listener = started;
        database.monitor().reset();
        database.monitor().add(new InfluxDbConfiguration(settings, started::hostAndPort));
    }

    private InfluxDbHttpServer start() throws PortTakenException {
        InfluxDbHttpServer started;
        try {
            started = InfluxDbHttpServer.start(database, journal, FaultGate.open(), httpOptions());
        } catch (IOException e) {
            throw new PortTakenException(NAME, options.bind(), own.port(), e);
        }
        var tls = options.tls();
        try {
            Handshake.check(started.address(), PING, tls == null ? null : tls.clientContext(), journal);
            return started;
        } catch (IOException e) {
            started.close();
            throw new PortTakenException(NAME, options.bind(), started.port(), e);
        }
    }

    private InfluxDbHttpOptions httpOptions() {
        var tls = options.tls();
        return InfluxDbHttpOptions.DEFAULT
                .withBind(options.bind())
                .withPort(own.port())
                .withMaxBodySize(() -> {
                    int bytes = setting(Settings.INFLUXDB_MAX_BODY_SIZE);
                    return bytes == 0 ? Integer.MAX_VALUE : bytes;
                })
                .withMaxRowLimit(() -> setting(Settings.INFLUXDB_MAX_ROW_LIMIT))
                .withAuth(new InfluxDbAuthSettings(settings))
                .withTls(tls == null ? null : tls.serverContext());
    }

    private int setting(String name) {
        return (int) Math.min(settings.number(name), Integer.MAX_VALUE);
    }

    @Override
    public List<Endpoint> endpoints() {
        var all = new ArrayList<Endpoint>();
        all.add(httpEndpoint());
        all.addAll(udpEndpoints());
        return all;
    }

    Endpoint httpEndpoint() {
        if (listener == null) {
            throw new IllegalStateException("nothing listens yet");
        }
        var version = database.version().text();
        return options.tls() == null
                ? Endpoint.http(NAME, listener.address(), version)
                : Endpoint.https(NAME, listener.address(), version);
    }

    List<Endpoint> udpEndpoints() {
        return udp == null ? List.of() : udp.endpoints();
    }

    void flushUdp() {
        if (udp != null) {
            udp.flush();
        }
    }

    @Override
    public void pause() {
        database.pause();
    }

    @Override
    public void reset() {
        if (seeded != null) {
            restore(seeded);
        }
        database.monitor().reset();
    }

    void restore(InfluxDb.Snapshot snapshot) {
        if (udp != null) {
            udp.forget();
        }
        database.restore(snapshot);
    }

    @Override
    public void close() {
        if (udp != null) {
            udp.close();
        }
        if (listener != null) {
            listener.close();
        }
        database.close();
    }
}
