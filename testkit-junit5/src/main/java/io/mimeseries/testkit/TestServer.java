package io.mimeseries.testkit;

import io.mimeseries.engine.Journal;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.SeedException;
import io.mimeseries.server.ServerSnapshot;
import io.mimeseries.testkit.fault.Faults;
import java.util.Map;

/** A running server of one database: what is the same whichever it is. */
public abstract class TestServer implements AutoCloseable {
    private final MimeseriesServer server;
    private final String database;

    /** @param database its name, such as {@code influxdb} */
    TestServer(MimeseriesServer server, String database) {
        this.server = server;
        this.database = database;
    }

    final String database() {
        return database;
    }

    public String host() {
        return server.endpoint(database).host();
    }

    public int port() {
        return server.endpoint(database).port();
    }

    /** What clients have asked for since the start or the last reset. */
    public Journal journal() {
        return server.journal();
    }

    /** What goes wrong between the server and its clients: nothing, until faults are added; a reset takes them back. */
    public Faults faults() {
        return Faults.of(server.faults());
    }

    /** Goes back to the data that the server started with; the port and the connections stay. */
    public void reset() {
        server.reset();
    }

    /**
     * Remembers the state as it is now, in constant time. What clients have open, such as connections, sessions and results that they have not
     * fetched, is not part of it; nor is the journal.
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
        server.restore(snapshot.of(database));
    }

    /** Frees the port and cuts all connections, whatever clients do; a second call has no effect. */
    @Override
    public void close() {
        server.close();
    }

    /** @throws QueryException with the database's text if it refuses a part of it */
    void apply(Seed seed) {
        try {
            server.apply(seed);
        } catch (SeedException e) {
            throw new QueryException(String.valueOf(e.getMessage()), e);
        }
    }

    /** @throws IllegalArgumentException if it cannot go back to this state */
    void check(Snapshot snapshot) {
        server.check(snapshot.of(database));
    }

    ServerSnapshot state() {
        return server.snapshot();
    }

    /** Remembers the data as it is now; what is returned goes back to it, as often as it is run. */
    Runnable keep() {
        return server.keep(database);
    }

    /** Lets nothing happen by the clock until the data is gone back to. */
    void pause() {
        server.pause(database);
    }
}
