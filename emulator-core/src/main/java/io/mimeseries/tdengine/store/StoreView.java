package io.mimeseries.tdengine.store;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a statement sees: the whole state at one moment. It must not leave the function that it was given to. */
public final class StoreView {
    private final Databases databases;
    private final Topics topics;
    private final long now;

    StoreView(Databases databases, Topics topics, long now) {
        this.databases = databases;
        this.topics = topics;
        this.now = now;
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

    /** Milliseconds since 1970. */
    public long now() {
        return now;
    }
}
