package io.mimeseries.testkit;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.influxdb.InfluxDb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The servers of one test class, or of one test where tests run concurrently. A nested class goes on with the server of the class
 * around it if that has one.
 *
 * <p>Implements both interfaces by which JUnit finds what it has to close: the newer one since 5.13, the older one before.
 */
@SuppressWarnings("deprecation")
final class Scope implements Store.CloseableResource, AutoCloseable {
    private final @Nullable Scope parent;
    private final List<io.mimeseries.server.Seed> seeds;
    private final ServerTraits traits;
    private final TestClock clock = new TestClock();
    private @Nullable InfluxDbServer influxDb;
    private boolean begun;
    private InfluxDb.@Nullable Snapshot data;
    private boolean manualClock;
    private Instant manualTime = TestClock.START;

    /**
     * @param seeds of this scope alone, without those of the classes around it
     * @param traits of this scope alone
     */
    Scope(@Nullable Scope parent, List<io.mimeseries.server.Seed> seeds, ServerTraits traits) {
        this.parent = parent;
        this.seeds = seeds;
        this.traits = traits;
    }

    /** The server of this scope, started if need be. */
    synchronized InfluxDbServer influxDb() {
        var running = runningInfluxDb();
        if (running != null) {
            return running;
        }
        var builder = InfluxDbServer.builder().clock(clock);
        allTraits().apply(builder);
        allSeeds().forEach(builder::seed);
        influxDb = builder.start();
        if (begun) {
            data = influxDb.snapshot();
        }
        return influxDb;
    }

    private ServerTraits allTraits() {
        return parent == null ? traits : traits.within(parent.allTraits());
    }

    synchronized @Nullable InfluxDbServer runningInfluxDb() {
        return influxDb != null || parent == null ? influxDb : parent.runningInfluxDb();
    }

    ManualClock manualClock() {
        return clock().useManual();
    }

    @Nullable
    Journal runningJournal() {
        var running = runningInfluxDb();
        return running == null ? null : running.journal();
    }

    /** Takes a server that runs already to where the tests of the class around this one begin, and loads this class's own seeds. */
    synchronized void beginClass() {
        var running = runningInfluxDb();
        if (running != null && parent != null) {
            if (!traits.names().isEmpty()) {
                throw new ExtensionConfigurationException(String.join(", ", traits.names())
                        + " on a nested class: the server of the class around it runs already");
            }
            parent.beginTest();
            seeds.forEach(running::apply);
        }
    }

    /**
     * Takes data and clock to where the first test of this scope began: after the set-up of the class, or after the start if that came
     * later.
     */
    synchronized void beginTest() {
        var running = runningInfluxDb();
        if (!begun) {
            begun = true;
            manualClock = clock().isManual();
            manualTime = clock().manualNow();
        } else {
            if (running != null && data != null) {
                running.pause();
            }
            clock().use(manualClock, manualTime);
        }
        if (running != null) {
            if (data == null) {
                data = running.snapshot();
            } else {
                running.restore(data);
            }
        }
    }

    /** The clock of the server that this scope uses, or will. */
    private synchronized TestClock clock() {
        return influxDb != null || parent == null || parent.runningInfluxDb() == null ? clock : parent.clock();
    }

    private List<io.mimeseries.server.Seed> allSeeds() {
        var all = new ArrayList<io.mimeseries.server.Seed>();
        if (parent != null) {
            all.addAll(parent.allSeeds());
        }
        all.addAll(seeds);
        return all;
    }

    @Override
    public synchronized void close() {
        if (influxDb != null) {
            influxDb.close();
        }
    }
}
