package io.mimeseries.server;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.SettableClock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.influxdb.InfluxDbHttpOptions;
import io.mimeseries.server.influxdb.InfluxDbHttpServer;
import io.mimeseries.server.tls.TlsIdentity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One instance of Mimeseries: databases, their listeners and what they share. Two of them in one JVM share nothing. Safe for use by
 * many threads.
 */
public final class MimeseriesServer implements AutoCloseable {
    private static final String INFLUXDB = "influxdb";

    /** Made up when it is first asked for: secure random numbers cost 50 classes. */
    private @Nullable String instance;

    private final Clock clock;
    private final Settings settings;
    private final Map<String, Object> initialSettings;
    private final Journal journal = new Journal();
    private final InfluxDb influxDb;
    private final InfluxDb.Snapshot seeded;
    private final InfluxDbHttpServer influxDbListener;
    private final UdpListeners udp;
    private final @Nullable TlsIdentity tls;

    private MimeseriesServer(ServerOptions options) throws PortTakenException {
        clock = options.clock();
        settings = options.settings();
        initialSettings = settings.all();
        tls = options.tls();
        influxDb = new InfluxDb(
                options.influxDbVersion(),
                clock,
                journal,
                SettingsReading.influxDbLimits(settings),
                SettingsReading.influxDbIntervals(settings));
        try {
            options.seeds().forEach(seed -> seed.applyTo(influxDb));
            seeded = influxDb.snapshot();
            influxDbListener = listen(options);
        } catch (PortTakenException | RuntimeException e) {
            influxDb.close();
            throw e;
        }
        try {
            greet(options);
            influxDb.monitor().reset();
            influxDb.monitor().add(new InfluxDbConfiguration(settings, influxDbListener::hostAndPort));
            udp = UdpListeners.open(options, influxDb, journal);
        } catch (PortTakenException e) {
            influxDbListener.close();
            influxDb.close();
            throw e;
        }
    }

    /**
     * Loads the seeds, then listens; when this returns, every listener answers.
     *
     * @throws SeedException if a database refuses its seed
     */
    public static MimeseriesServer start(ServerOptions options) throws PortTakenException {
        return new MimeseriesServer(options);
    }

    private InfluxDbHttpServer listen(ServerOptions options) throws PortTakenException {
        try {
            return InfluxDbHttpServer.start(influxDb, journal, FaultGate.open(), httpOptions(options));
        } catch (IOException e) {
            throw new PortTakenException(INFLUXDB, options.bind(), options.influxDbPort(), e);
        }
    }

    private void greet(ServerOptions options) throws PortTakenException {
        try {
            Handshake.check(influxDbListener.address(), tls == null ? null : tls.clientContext(), journal);
        } catch (IOException e) {
            throw new PortTakenException(INFLUXDB, options.bind(), influxDbListener.port(), e);
        }
    }

    private InfluxDbHttpOptions httpOptions(ServerOptions options) {
        return InfluxDbHttpOptions.DEFAULT
                .withBind(options.bind())
                .withPort(options.influxDbPort())
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

    /** Tells this instance from every other. */
    public synchronized String instance() {
        var known = instance;
        if (known == null) {
            known = UUID.randomUUID().toString();
            instance = known;
        }
        return known;
    }

    public List<Endpoint> endpoints() {
        var all = new ArrayList<Endpoint>();
        all.add(influxDbEndpoint());
        all.addAll(udp.endpoints());
        return all;
    }

    public Endpoint influxDbEndpoint() {
        var address = influxDbListener.address();
        var version = influxDb.version().text();
        return tls == null ? Endpoint.http(INFLUXDB, address, version) : Endpoint.https(INFLUXDB, address, version);
    }

    /** The UDP listeners, in the order in which they were asked for. */
    public List<Endpoint> udpEndpoints() {
        return udp.endpoints();
    }

    /** Writes what came by UDP: datagrams that were sent from this machine before the call are visible after it. */
    public void flushUdp() {
        udp.flush();
    }

    public InfluxDb influxDb() {
        return influxDb;
    }

    public Journal journal() {
        return journal;
    }

    public Settings settings() {
        return settings;
    }

    /** Goes back to how it was after the seeds: data, settings, journal, a clock that can be set. Listeners keep their ports. */
    public void reset() {
        influxDb.pause();
        if (clock instanceof SettableClock settable) {
            settable.reset();
        }
        reset(List.of(INFLUXDB));
        journal.clear();
    }

    /**
     * Takes some databases back to how they were after the seeds: their data and settings.
     *
     * @throws IllegalArgumentException if there is no such database; none has been reset then
     */
    public void reset(List<String> databases) {
        for (var database : databases) {
            if (!INFLUXDB.equals(database)) {
                throw new IllegalArgumentException("unknown database " + database + "; known are " + INFLUXDB);
            }
        }
        if (!databases.isEmpty()) {
            settings.restore(initialSettings);
            restore(seeded);
            influxDb.monitor().reset();
        }
    }

    /** Takes the data back to a snapshot; points that came by UDP and were not written are forgotten. */
    public void restore(InfluxDb.Snapshot snapshot) {
        udp.forget();
        influxDb.restore(snapshot);
    }

    /** Frees the ports and cuts all connections, whatever clients do; a second call has no effect. */
    @Override
    public void close() {
        udp.close();
        influxDbListener.close();
        influxDb.close();
    }
}
