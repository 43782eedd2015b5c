package io.mimeseries.server;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.SettableClock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.server.browse.Browser;
import io.mimeseries.server.fault.FaultRules;
import io.mimeseries.tdengine.TDengine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One instance of Mimeseries: databases, their listeners and what they share. Two of them in one JVM share nothing. A database that is not
 * served is not loaded. Safe for use by many threads.
 */
public final class MimeseriesServer implements SeedTarget, AutoCloseable {
    /** Made up when it is first asked for: secure random numbers cost 50 classes. */
    private @Nullable String instance;

    private final Clock clock;
    private final Settings settings;
    private final Map<String, Object> initialSettings;
    private final Journal journal;
    private final FaultRules faults;
    private final @Nullable InfluxDbPart influxDb;
    private final @Nullable IotDbPart iotDb;
    private final @Nullable RiakTsPart riakTs;
    private final @Nullable TDenginePart tdengine;
    private final List<ServerPart> parts = new ArrayList<>();
    /** Held while listeners start, who tell themselves from others by the journal, and while it is cleared. */
    private final Object starting = new Object();

    private MimeseriesServer(ServerOptions wanted, @Nullable ServerSnapshot snapshot) {
        var rules = wanted.faults();
        faults = rules == null ? new FaultRules(wanted.clock(), wanted.journal()) : rules;
        var options = wanted.withFaults(faults);
        clock = options.clock();
        settings = options.settings();
        journal = options.journal();
        initialSettings = settings.all();
        influxDb = options.influxDb() == null ? null : added(new InfluxDbPart(options, options.influxDb(), journal));
        iotDb = options.iotDb() == null ? null : added(new IotDbPart(options, options.iotDb(), journal));
        riakTs = options.riakTs() == null ? null : added(new RiakTsPart(options, options.riakTs(), journal));
        tdengine = options.tdengine() == null ? null : added(new TDenginePart(options, options.tdengine(), journal));
        try {
            if (snapshot != null) {
                snapshot.parts().forEach(data -> part(data.database()).restore(data));
            }
            for (var seed : options.seeds()) {
                apply(seed);
            }
            for (var part : parts) {
                part.seeded();
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private <T extends ServerPart> T added(T part) {
        parts.add(part);
        return part;
    }

    /**
     * Loads the seeds; nothing listens yet.
     *
     * @throws SeedException if a database refuses its seed
     */
    public static MimeseriesServer prepare(ServerOptions options) {
        return new MimeseriesServer(options, null);
    }

    /**
     * Loads the seeds, then listens; when this returns, every listener answers.
     *
     * @throws SeedException if a database refuses its seed
     */
    public static MimeseriesServer start(ServerOptions options) throws PortTakenException {
        var server = prepare(options);
        server.listen();
        return server;
    }

    /**
     * The same with the data of a snapshot, to which the seeds are added; a reset goes back to that. Settings and clock are those of the
     * options.
     *
     * @throws IllegalArgumentException if one of its databases is not served, or as another version
     */
    public static MimeseriesServer start(ServerOptions options, ServerSnapshot snapshot) throws PortTakenException {
        var server = new MimeseriesServer(options, snapshot);
        server.listen();
        return server;
    }

    /** Listens; when this returns, every listener answers. All is closed if one of them cannot be. */
    public void listen() throws PortTakenException {
        try {
            synchronized (starting) {
                faults.suspend();
                try {
                    for (var part : parts) {
                        part.listen();
                    }
                } finally {
                    faults.resume();
                }
            }
        } catch (PortTakenException | RuntimeException e) {
            close();
            throw e;
        }
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
        return parts.stream().flatMap(part -> part.endpoints().stream()).toList();
    }

    private InfluxDbPart influxDbPart() {
        if (influxDb == null) {
            throw new SeedException("InfluxDB is not served", null);
        }
        return influxDb;
    }

    private IotDbPart iotDbPart() {
        if (iotDb == null) {
            throw new SeedException("IoTDB is not served", null);
        }
        return iotDb;
    }

    private RiakTsPart riakTsPart() {
        if (riakTs == null) {
            throw new SeedException("Riak TS is not served", null);
        }
        return riakTs;
    }

    private TDenginePart tdenginePart() {
        if (tdengine == null) {
            throw new SeedException("TDengine is not served", null);
        }
        return tdengine;
    }

    public Endpoint influxDbEndpoint() {
        return influxDbPart().endpoint();
    }

    public Endpoint iotDbEndpoint() {
        return iotDbPart().endpoint();
    }

    public Endpoint riakTsEndpoint() {
        return riakTsPart().endpoint();
    }

    public Endpoint tdengineEndpoint() {
        return tdenginePart().endpoint();
    }

    /** The UDP listeners of InfluxDB, in the order in which they were asked for. */
    public List<Endpoint> udpEndpoints() {
        return influxDbPart().udpEndpoints();
    }

    /** Writes what came by UDP: datagrams that were sent from this machine before the call are visible after it. */
    public void flushUdp() {
        influxDbPart().flushUdp();
    }

    @Override
    public InfluxDb influxDb() {
        return influxDbPart().database();
    }

    @Override
    public IotDb iotDb() {
        return iotDbPart().database();
    }

    @Override
    public RiakTs riakTs() {
        return riakTsPart().database();
    }

    @Override
    public TDengine tdengine() {
        return tdenginePart().database();
    }

    public Journal journal() {
        return journal;
    }

    /** What happens to requests and connections: nothing, until rules are added. */
    public FaultRules faults() {
        return faults;
    }

    public Settings settings() {
        return settings;
    }

    /** @throws SeedException if a database refuses a part of it, or is not served */
    public void apply(Seed seed) {
        seed.applyTo(this);
    }

    /** Goes back to how it was after the seeds: data, settings, faults, journal, a clock that can be set. Listeners keep their ports. */
    public void reset() {
        synchronized (starting) {
            faults.reset();
            parts.forEach(ServerPart::pause);
            if (clock instanceof SettableClock settable) {
                settable.reset();
            }
            parts.forEach(this::reset);
            journal.clear();
        }
    }

    /**
     * Takes some databases back to how they were after the seeds: their data, settings and faults.
     *
     * @throws IllegalArgumentException if there is no such database; none has been reset then
     */
    public void reset(List<String> databases) {
        var known = parts.stream().map(ServerPart::name).toList();
        for (var database : databases) {
            if (!known.contains(database)) {
                throw new IllegalArgumentException(
                        "unknown database " + database + "; known are " + String.join(", ", known));
            }
        }
        parts.stream().filter(part -> databases.contains(part.name())).forEach(this::reset);
    }

    private void reset(ServerPart part) {
        faults.reset(part.name());
        settings.restore(part.name(), initialSettings);
        part.reset();
    }

    /** @throws IllegalArgumentException if one of a snapshot's databases is not served, or as another version */
    public void check(ServerSnapshot snapshot) {
        for (var data : snapshot.parts()) {
            part(data.database()).check(data);
        }
    }

    private ServerPart part(String database) {
        return parts.stream()
                .filter(part -> part.name().equals(database))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(database + " is not served"));
    }

    /** What is in the databases that are served, by their names. */
    public Map<String, Browser> browsers() {
        var browsers = new LinkedHashMap<String, Browser>();
        parts.forEach(part -> browsers.put(part.name(), part.browser()));
        return browsers;
    }

    /** Where the clients of a database begin. */
    public Endpoint endpoint(String database) {
        return part(database).endpoint();
    }

    /** Remembers a database's data as it is now; what is returned goes back to it, as often as it is run. */
    public Runnable keep(String database) {
        var part = part(database);
        var snapshot = part.snapshot();
        return () -> part.restore(snapshot);
    }

    /**
     * Data, settings and clock as they are now, in constant time: each database at one moment, one database after the other. What clients
     * have open, such as connections, sessions and results that they have not fetched, is not part of it.
     */
    public ServerSnapshot snapshot() {
        return new ServerSnapshot(parts.stream().map(ServerPart::snapshot).toList(), settings.all(), clock.reading());
    }

    /**
     * Goes back to a snapshot of this server or another one, as often as wanted: data and settings of the databases in it, and the clock, if it
     * can be moved. Ports, connections and sessions stay; so does the journal.
     *
     * @throws IllegalArgumentException if one of its databases is not served, or as another version; nothing has changed then
     */
    public void restore(ServerSnapshot snapshot) {
        check(snapshot);
        synchronized (starting) {
            snapshot.parts().forEach(data -> part(data.database()).pause());
            clock.restore(snapshot.clock());
            for (var data : snapshot.parts()) {
                settings.restore(data.database(), snapshot.settings());
                part(data.database()).restore(data);
            }
        }
    }

    /** Lets nothing happen by the clock in a database until its data is gone back to. */
    public void pause(String database) {
        part(database).pause();
    }

    /** Frees the ports and cuts all connections, whatever clients do; a second call has no effect. */
    @Override
    public void close() {
        for (var part : parts) {
            part.close();
        }
    }
}
