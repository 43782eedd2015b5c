package io.mimeseries.iotdb;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.iotdb.store.IotDbStore;
import io.mimeseries.iotdb.write.Writes;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * One IoTDB server without its sockets: the same calls that the Thrift service makes. Safe for use by many threads: an acknowledged
 * write is visible to every later query, and a query sees every write whole or not at all.
 */
public final class IotDb implements AutoCloseable {
    private final IotDbVersion version;
    private final Clock clock;
    private final IotDbStore store;
    private final Writes writes;

    public IotDb(IotDbVersion version, Clock clock) {
        this(version, clock, new Journal(1), () -> IotDbSettings.DEFAULT);
    }

    /**
     * @param journal where continuous queries that fail are written down
     * @param settings asked for each call
     */
    public IotDb(IotDbVersion version, Clock clock, Journal journal, Supplier<IotDbSettings> settings) {
        this.version = version;
        this.clock = clock;
        this.store = new IotDbStore(clock);
        this.writes = new Writes(store, version);
    }

    public IotDbVersion version() {
        return version;
    }

    public Clock clock() {
        return clock;
    }

    /**
     * Lets a user in.
     *
     * @throws IotDbException with code 801 if the name or the password is wrong
     */
    public IotDbSession openSession(String user, String password, ZoneId zone) {
        return new IotDbSession(this, user, zone);
    }

    /** A session of the user {@code root} in UTC, without asking for a password. */
    public IotDbSession rootSession() {
        return new IotDbSession(this, "root", ZoneOffset.UTC);
    }

    Writes writes() {
        return writes;
    }

    /** The whole state at this moment, in constant time. */
    public Snapshot snapshot() {
        return new Snapshot(store.snapshot());
    }

    /** Goes back to a snapshot of this or another instance, which stays usable. */
    public void restore(Snapshot snapshot) {
        store.restore(snapshot.state);
    }

    /** Ends what happens by the clock. */
    @Override
    public void close() {}

    /** An immutable state of a server. */
    public static final class Snapshot {
        private final IotDbStore.Snapshot state;

        Snapshot(IotDbStore.Snapshot state) {
            this.state = state;
        }
    }
}
