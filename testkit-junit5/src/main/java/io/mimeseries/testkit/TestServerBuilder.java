package io.mimeseries.testkit;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import io.mimeseries.server.ServerOptions;
import io.mimeseries.server.Settings;
import io.mimeseries.server.fault.FaultRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a server of whatever database is made of.
 *
 * @param <B> the builder itself
 */
public abstract class TestServerBuilder<B extends TestServerBuilder<B>> {
    private final String database;
    private ServerOptions options;
    private final List<Seed> seeds = new ArrayList<>();
    private final Settings settings = new Settings();
    private @Nullable Journal journal;
    private @Nullable FaultRules faults;
    private @Nullable Snapshot snapshot;

    /** @param database its name, which the names of its settings begin with */
    TestServerBuilder(String database, ServerOptions options) {
        this.database = database;
        this.options = options;
    }

    abstract B self();

    /** Starts the server; when this returns it answers. */
    public abstract TestServer start();

    final ServerOptions options() {
        return options;
    }

    final B options(ServerOptions changed) {
        options = changed;
        return self();
    }

    /** The time that the server goes by. */
    public B clock(Clock clock) {
        return options(options.withClock(clock));
    }

    /** A setting of the real server under its own name. */
    public B setting(String name, String value) {
        settings.set(database + "." + name, value);
        return self();
    }

    /** A setting of the real server that is a number. */
    public B setting(String name, long value) {
        return setting(name, String.valueOf(value));
    }

    /**
     * The data of another server of the same database and version: there from the start and after each reset, beneath the seeds. Many servers
     * can share one snapshot; what one of them changes, the others do not see.
     */
    public B startFrom(Snapshot shared) {
        snapshot = shared;
        return self();
    }

    B seed(Seed seed) {
        seeds.add(seed);
        return self();
    }

    /** Writes down what clients ask for where other servers do, too. */
    B journal(Journal shared) {
        journal = shared;
        return self();
    }

    /** Lets go wrong what goes wrong with other servers, too. */
    B faults(FaultRules shared) {
        faults = shared;
        return self();
    }

    /** What was found under a name, or a complaint that lists those that there are. */
    static <V> V known(String product, String version, Optional<V> found, List<String> names) {
        return found.orElseThrow(() -> new IllegalArgumentException(
                "unknown " + product + " version " + version + "; known are " + String.join(", ", names)));
    }

    /** Starts a server; when this returns it answers. */
    MimeseriesServer launch() {
        try {
            var own = new Settings();
            own.restore(settings.all());
            var all = options.withSettings(own).withSeeds(seeds).withJournal(journal == null ? new Journal() : journal);
            var complete = faults == null ? all : all.withFaults(faults);
            return snapshot == null
                    ? MimeseriesServer.start(complete)
                    : MimeseriesServer.start(complete, snapshot.of(database));
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }
}
