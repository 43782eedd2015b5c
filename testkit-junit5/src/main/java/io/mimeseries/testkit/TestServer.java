package io.mimeseries.testkit;

import io.mimeseries.engine.Journal;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.SeedException;
import io.mimeseries.server.ServerSnapshot;
import io.mimeseries.testkit.backend.RealServerException;
import io.mimeseries.testkit.backend.Target;
import io.mimeseries.testkit.fault.Faults;
import java.util.Map;

/** A running server of one database: what is the same whichever it is. */
public abstract class TestServer implements AutoCloseable {
    private final Target target;
    private final String database;

    /** @param database its name, such as {@code influxdb} */
    TestServer(Target target, String database) {
        this.target = target;
        this.database = database;
    }

    final String database() {
        return database;
    }

    public String host() {
        return target.host();
    }

    public int port() {
        return target.port();
    }

    /** Whether this is a real server and no emulator. */
    public boolean isReal() {
        return target.isReal();
    }

    /**
     * What this test is to call a database (of IoTDB: a path, of Riak TS: a table) that it makes. The emulator belongs to the test, which gets
     * the name as it is; on a real server it gets one that nobody else uses, the same each time. Calls of the kit that take the name of a
     * database take either.
     */
    public String uniqueName(String name) {
        return target.name(name);
    }

    /** What a report calls it. */
    final String description() {
        return target.description();
    }

    /** @param feature what the emulator is wanted for: a test that has a real server is given up */
    final MimeseriesServer emulator(String feature) {
        return target.emulator(feature);
    }

    /** What clients have asked for since the start or the last reset; only the emulator has it. */
    public Journal journal() {
        return emulator("a journal").journal();
    }

    /** What goes wrong between the server and its clients: nothing, until faults are added; a reset takes them back. Only the emulator has them. */
    public Faults faults() {
        return Faults.of(emulator("faults").faults());
    }

    /** Goes back to the data that the server started with; the port and the connections stay. Only the emulator does so. */
    public void reset() {
        emulator("a reset").reset();
    }

    /**
     * Remembers the state as it is now, in constant time. What clients have open, such as connections, sessions and results that they have not
     * fetched, is not part of it; nor is the journal. Only the emulator can.
     */
    public Snapshot snapshot() {
        return new Snapshot(Map.of(database, state()));
    }

    /**
     * Goes back to a state of this server or another one, as often as wanted. The clock goes back, too, if it can be moved; the port, the
     * connections and the sessions stay.
     *
     * @throws IllegalArgumentException if it is of another database or version
     */
    public void restore(Snapshot snapshot) {
        emulator("snapshots").restore(snapshot.of(database));
    }

    /**
     * Frees the port and cuts all connections, whatever clients do; a second call has no effect. A real server goes on without the databases
     * that had unique names.
     */
    @Override
    public void close() {
        target.close();
    }

    /** @throws QueryException with the database's text if it refuses a part of it */
    void apply(Seed seed) {
        try {
            target.apply(seed);
        } catch (SeedException | RealServerException e) {
            throw new QueryException(String.valueOf(e.getMessage()), e);
        }
    }

    /** @throws IllegalArgumentException if it cannot go back to this state */
    void check(Snapshot snapshot) {
        emulator("snapshots").check(snapshot.of(database));
    }

    ServerSnapshot state() {
        return emulator("snapshots").snapshot();
    }

    /** Remembers the data as it is now; what is returned goes back to it, as often as it is run. */
    Runnable keep() {
        return target.keep();
    }

    /** Lets nothing happen by the clock until the data is gone back to. */
    void pause() {
        target.pause();
    }
}
