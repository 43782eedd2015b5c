package io.mimeseries.testkit.backend;

import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A real server. What tests may leave behind there lies in databases of unique names: before each test those that a test made are dropped, and
 * those that the class filled through the kit are dropped and filled again.
 */
public abstract class RealTarget implements Target {
    private final String database;
    private final Address address;
    private final @Nullable AutoCloseable container;
    private final UniqueNames names = new UniqueNames();
    /** What was put in through the kit, in order, with the database that it went to. */
    private final List<Filling> fillings = new ArrayList<>();

    private boolean isClosed;

    /** One thing that the kit put into a database, as the test called that. */
    private record Filling(String name, Runnable action) {}

    /**
     * @param database its name, such as {@code influxdb}
     * @param container what ends with this, null for a server that runs on
     */
    RealTarget(String database, Address address, @Nullable AutoCloseable container) {
        this.database = database;
        this.address = address;
        this.container = container;
    }

    /** Removes a database with all that is in it; it need not be there. */
    abstract void drop(String uniqueName);

    /** Loads a seed by {@link #fill}, or gives the test up. */
    abstract void load(Seed seed);

    public final Address address() {
        return address;
    }

    @Override
    public final String host() {
        return address.socketHost();
    }

    @Override
    public final int port() {
        return address.port();
    }

    @Override
    public final String description() {
        return database + " " + address.url();
    }

    @Override
    public final boolean isReal() {
        return true;
    }

    @Override
    public final MimeseriesServer emulator(String feature) {
        throw EmulatorOnly.asked(feature, description());
    }

    @Override
    public final String name(String name) {
        return names.of(name);
    }

    @Override
    public final void apply(Seed seed) {
        load(seed);
    }

    /** Puts something into a database, and does so again whenever that has to be as it was. */
    final synchronized void fill(String name, Runnable action) {
        action.run();
        fillings.add(new Filling(name, action));
    }

    @Override
    public final synchronized Runnable keep() {
        var kept = List.copyOf(fillings);
        var asked = Set.copyOf(names.asked());
        return () -> goBack(kept, asked);
    }

    /** @param asked names of databases that clients may have filled, too, before tests did: these stay as they are */
    private synchronized void goBack(List<Filling> kept, Set<String> asked) {
        var filled = kept.stream().map(Filling::name).map(names::of).toList();
        var made = new ArrayList<String>();
        for (var name : names.asked()) {
            var unique = names.of(name);
            if (filled.contains(unique)) {
                drop(unique);
            } else if (!asked.contains(name)) {
                drop(unique);
                made.add(name);
            }
        }
        names.forget(made);
        fillings.clear();
        kept.forEach(filling -> fill(filling.name(), filling.action()));
    }

    @Override
    public final void pause() {
        // nothing happens there by a clock of ours
    }

    @Override
    public final synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        if (container == null) {
            names.asked().forEach(name -> drop(names.of(name)));
            return;
        }
        try {
            container.close();
        } catch (Exception e) {
            throw new RealServerException("the container of " + description() + " cannot be stopped: " + e, e);
        }
    }
}
