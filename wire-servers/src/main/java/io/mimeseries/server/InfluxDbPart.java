package io.mimeseries.server;

import io.mimeseries.engine.Journal;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.server.browse.Browser;
import io.mimeseries.server.browse.InfluxDbBrowser;
import io.mimeseries.server.influxdb.InfluxDbHttpOptions;
import io.mimeseries.server.influxdb.InfluxDbHttpServer;
import io.mimeseries.server.shadow.ShadowListener;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** InfluxDB with its HTTP port and UDP ports. */
final class InfluxDbPart extends DatabasePart<InfluxDbHttpServer, InfluxDb.Snapshot> {
    static final String NAME = "influxdb";
    private static final byte[] PING =
            "HEAD /ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerOptions options;
    private final InfluxDbOptions own;
    private final Settings settings;
    private final Journal journal;
    private final InfluxDb database;
    private @Nullable UdpListeners udp;
    private @Nullable ShadowListener shadow;

    InfluxDbPart(ServerOptions options, InfluxDbOptions own, Journal journal) {
        super(NAME, options, own.port(), journal, InfluxDb.Snapshot.class);
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
    public void listen() throws PortTakenException {
        // before HTTP, as clients take its first answer for a sign that datagrams are read, too
        udp = UdpListeners.open(options, own.udp(), database, journal);
        super.listen();
        shadow = startShadow();
        database.monitor().reset();
        database.monitor().add(new InfluxDbConfiguration(settings, listener()::hostAndPort));
    }

    /** In shadow mode clients connect to it, and the port of the database itself is another one. */
    private @Nullable ShadowListener startShadow() throws PortTakenException {
        var against = own.shadow();
        if (against == null) {
            return null;
        }
        try {
            var address = new InetSocketAddress(options.bind(), own.port());
            return ShadowListener.start(address, listener().address(), against);
        } catch (IOException e) {
            throw new PortTakenException(NAME, options.bind(), own.port(), e);
        }
    }

    @Override
    InfluxDbHttpServer start() throws IOException {
        return InfluxDbHttpServer.start(database, journal, options.gate(), httpOptions());
    }

    @Override
    InetSocketAddress address(InfluxDbHttpServer started) {
        return started.address();
    }

    @Override
    byte[] probe() {
        return PING;
    }

    @Override
    void close(InfluxDbHttpServer started) {
        started.close();
    }

    private InfluxDbHttpOptions httpOptions() {
        var tls = options.tls();
        return InfluxDbHttpOptions.DEFAULT
                .withBind(options.bind())
                .withPort(own.shadow() == null ? own.port() : 0)
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
    public Browser browser() {
        return new InfluxDbBrowser(database);
    }

    @Override
    public List<Endpoint> endpoints() {
        var all = new ArrayList<Endpoint>();
        all.add(endpoint());
        all.addAll(udpEndpoints());
        return all;
    }

    @Override
    public Endpoint endpoint() {
        var version = database.version().text();
        var address = shadow == null ? listener().address() : shadow.address();
        return options.tls() == null ? Endpoint.http(NAME, address, version) : Endpoint.https(NAME, address, version);
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
    String version() {
        return database.version().text();
    }

    @Override
    InfluxDb.Snapshot data() {
        return database.snapshot();
    }

    /** Points that came by UDP and were not written are forgotten on the way. */
    @Override
    void restore(InfluxDb.Snapshot data) {
        if (udp != null) {
            udp.forget();
        }
        database.restore(data);
    }

    @Override
    public void reset() {
        super.reset();
        database.monitor().reset();
    }

    @Override
    public void close() {
        if (udp != null) {
            udp.close();
        }
        if (shadow != null) {
            shadow.close();
        }
        super.close();
    }

    @Override
    void closeDatabase() {
        database.close();
    }
}
