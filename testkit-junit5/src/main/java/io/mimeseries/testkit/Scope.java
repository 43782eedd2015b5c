package io.mimeseries.testkit;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.server.fault.FaultRules;
import io.mimeseries.testkit.backend.EmulatorOnly;
import io.mimeseries.testkit.backend.TargetChoice;
import io.mimeseries.testkit.clock.TestClock;
import io.mimeseries.testkit.fault.Faults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The servers of one test class, or of one test where tests run concurrently, at most one of each database. A nested class goes on with the
 * servers of the class around it if that has them.
 *
 * <p>Implements both interfaces by which JUnit finds what it has to close: the newer one since 5.13, the older one before.
 */
@SuppressWarnings("deprecation")
final class Scope implements Store.CloseableResource, AutoCloseable {
    static final String INFLUXDB = "influxdb";
    static final String IOTDB = "iotdb";
    static final String RIAK_TS = "riak-ts";
    static final String TDENGINE = "tdengine";

    private final @Nullable Scope parent;
    /** Whether servers are started by the scope around this one. */
    private final boolean borrows;

    private final boolean isShared;
    private final List<io.mimeseries.server.Seed> seeds;
    private final ServerTraits traits;
    private final ServerPlan plan;
    /** What stands for databases that are no emulators, by their names. */
    private final Map<String, TargetChoice> targets;

    private final EmulatorFeatures features = new EmulatorFeatures();
    private final TestClock clock = new TestClock();
    private final Journal journal = new Journal();
    private final FaultRules faults = new FaultRules(clock, journal);
    /** By the name of the database. */
    private final Map<String, TestServer> servers = new LinkedHashMap<>();
    /** How to go back to the data that the first test began with, of this scope's servers and of those around it. */
    private final Map<String, Runnable> data = new LinkedHashMap<>();

    private boolean begun;
    private boolean manualClock;
    private Instant manualTime = TestClock.START;

    /**
     * @param seeds of this scope alone, without those of the classes around it
     * @param traits of this scope alone
     */
    Scope(
            @Nullable Scope parent,
            List<io.mimeseries.server.Seed> seeds,
            ServerTraits traits,
            ServerPlan plan,
            Map<String, TargetChoice> targets) {
        this.parent = parent;
        this.borrows = parent != null && (parent.isShared || parent.borrows);
        this.isShared = false;
        this.seeds = seeds;
        this.traits = traits;
        this.plan = plan;
        this.targets = targets;
    }

    private Scope(ServerPlan plan, Map<String, TargetChoice> targets) {
        parent = null;
        borrows = false;
        isShared = true;
        seeds = List.of();
        traits = ServerTraits.NONE;
        begun = true;
        this.plan = plan;
        this.targets = targets;
    }

    /** The scope of a whole run, whose servers go back to their empty state before each class. */
    static Scope shared(ServerPlan plan, Map<String, TargetChoice> targets) {
        return new Scope(plan, targets);
    }

    /** The server of a database, started if need be. */
    synchronized TestServer server(String database) {
        var running = running().get(database);
        if (running != null) {
            return running;
        }
        if (borrows && parent != null) {
            return borrowed(database, parent.server(database));
        }
        var start = new ServerStart(database, plan, allTraits(), seedsFor(database), clock(), journalOfAll(), rules());
        var choice = targets.getOrDefault(database, new TargetChoice.Emulator());
        if (choice instanceof TargetChoice.External external) {
            checkFeatures(database + " " + external.address().url());
            return started(database, start.real(external));
        }
        if (choice instanceof TargetChoice.Container container) {
            checkFeatures(database + " " + TargetChoice.CONTAINER + container.image());
            return started(database, start.real(container));
        }
        return started(database, start.emulator());
    }

    /** A server that lives longer than this scope, with what this scope's seeds say. */
    private <T extends TestServer> T borrowed(String name, T server) {
        seeds.stream().filter(seed -> seed.product().equals(name)).forEach(server::apply);
        if (begun) {
            data.put(name, server.keep());
        }
        return server;
    }

    private <T extends TestServer> T started(String name, T server) {
        servers.put(name, server);
        if (begun) {
            data.put(name, server.keep());
        }
        return server;
    }

    /** Loads a seed into the server of its database, which is started if need be. */
    void apply(io.mimeseries.server.Seed seed) {
        server(seed.product()).apply(seed);
    }

    private ServerTraits allTraits() {
        return parent == null ? traits : traits.within(parent.allTraits());
    }

    /** The servers of this scope and of those around it. */
    synchronized Map<String, TestServer> running() {
        var all = new LinkedHashMap<String, TestServer>();
        if (parent != null) {
            all.putAll(parent.running());
        }
        all.putAll(servers);
        return all;
    }

    boolean isRunning() {
        return !running().isEmpty();
    }

    Map<String, TargetChoice> targets() {
        return targets;
    }

    ManualClock manualClock() {
        ask("a clock");
        return clock().useManual();
    }

    /** The journal as a test asks for it. */
    Journal journal() {
        ask("a journal");
        return journalOfAll();
    }

    /** Gives the test up if it has a real server, now or when it asks for one later. */
    private synchronized void ask(String feature) {
        for (var server : running().values()) {
            if (server.isReal()) {
                throw EmulatorOnly.asked(feature, server.description());
            }
        }
        features.ask(feature, begun);
    }

    private void checkFeatures(String server) {
        features.check(server);
        if (parent != null) {
            parent.checkFeatures(server);
        }
    }

    /** What was asked for by the test that ends here is of no concern to the next one. */
    void endTest() {
        features.endTest();
    }

    @Nullable
    Journal runningJournal() {
        return isRunning() ? journalOfAll() : null;
    }

    /**
     * Takes servers that run already to where the tests of the class around this one begin, and loads this class's own seeds.
     *
     * @param named databases that this class says to be real servers
     */
    synchronized void beginClass(List<String> named) {
        var running = running();
        if (parent == null || running.isEmpty()) {
            return;
        }
        if (!traits.names().isEmpty() && running.containsKey(INFLUXDB)) {
            throw new ExtensionConfigurationException(String.join(", ", traits.names())
                    + " on a nested class: the server of the class around it runs already");
        }
        for (var database : named) {
            if (running.containsKey(database)) {
                throw new ExtensionConfigurationException(
                        "@RealServer on a nested class: the " + database + " of the class around it runs already");
            }
        }
        parent.beginTest();
        for (var seed : seeds) {
            var server = running.get(seed.product());
            if (server != null) {
                server.apply(seed);
            }
        }
    }

    /**
     * Takes data and clock to where the first test of this scope began: after the set-up of the class, or after the start if that came
     * later. There are no faults then.
     */
    synchronized void beginTest() {
        // before the data: what waited may no longer reach it
        rules().reset();
        var running = running();
        if (!begun) {
            begun = true;
            manualClock = clock().isManual();
            manualTime = clock().manualNow();
        } else {
            data.keySet().forEach(name -> {
                var server = running.get(name);
                if (server != null) {
                    server.pause();
                }
            });
            clock().use(manualClock, manualTime);
        }
        running.forEach((name, server) -> {
            var back = data.get(name);
            if (back == null) {
                data.put(name, server.keep());
            } else {
                back.run();
            }
        });
    }

    /**
     * The scope whose clock and journal the servers of this one go by, or will: one around it that runs servers has them all go by its own.
     */
    private synchronized Scope owner() {
        return parent != null && (borrows || parent.isRunning()) ? parent.owner() : this;
    }

    private TestClock clock() {
        return owner().clock;
    }

    private Journal journalOfAll() {
        return owner().journal;
    }

    private FaultRules rules() {
        return owner().faults;
    }

    Faults faults() {
        return Faults.of(rules(), this::checkFaults);
    }

    /** @param databases those of a fault, none for all */
    private void checkFaults(List<String> databases) {
        targets.forEach((database, choice) -> {
            if (!(choice instanceof TargetChoice.Emulator) && (databases.isEmpty() || databases.contains(database))) {
                throw EmulatorOnly.asked("faults", "a real " + database);
            }
        });
    }

    private List<io.mimeseries.server.Seed> seedsFor(String product) {
        var all = new ArrayList<io.mimeseries.server.Seed>();
        if (parent != null) {
            all.addAll(parent.seedsFor(product));
        }
        seeds.stream().filter(seed -> seed.product().equals(product)).forEach(all::add);
        return all;
    }

    @Override
    public synchronized void close() {
        servers.values().forEach(TestServer::close);
    }
}
