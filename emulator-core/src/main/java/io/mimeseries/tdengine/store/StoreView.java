package io.mimeseries.tdengine.store;

import io.mimeseries.storage.Generation;
import io.mimeseries.tdengine.consumer.ConsumerGroups;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a statement sees: the whole state at one moment. It must not leave the function that it was given to. */
public final class StoreView {
    private final Databases databases;
    private final Topics topics;
    private final ConsumerGroups groups;
    private final long now;

    StoreView(Databases databases, Topics topics, ConsumerGroups groups, long now) {
        this.databases = databases;
        this.topics = topics;
        this.groups = groups;
        this.now = now;
    }

    /**
     * A view of a database that is in no store.
     *
     * @param filling makes its tables
     */
    public static StoreView of(String name, DatabaseOptions options, long now, Consumer<Database> filling) {
        var databases = new Databases(new Generation());
        filling.accept(databases.create(name, now, options));
        return new StoreView(databases, Topics.NONE, ConsumerGroups.NONE, now);
    }

    public @Nullable Database database(String name) {
        return databases.find(name);
    }

    /** In the order of their creation. */
    public Collection<Database> databases() {
        return databases.all();
    }

    public Topics topics() {
        return topics;
    }

    /** Who reads the topics, and how far. */
    public ConsumerGroups groups() {
        return groups;
    }

    /** Milliseconds since 1970. */
    public long now() {
        return now;
    }
}
