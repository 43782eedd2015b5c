package io.mimeseries.testkit;

import io.mimeseries.server.ServerSnapshot;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The state of a server, or of several, at one moment: data with users and all else that clients can make, settings, the time of the clock. Made
 * in constant time, whatever the amount of data; what changes afterwards is copied then. Immutable; may outlive its servers, and any server of the
 * same database and version can go back to it.
 */
public final class Snapshot {
    /** By the name of the database. */
    private final Map<String, ServerSnapshot> states;

    Snapshot(Map<String, ServerSnapshot> states) {
        this.states = Collections.unmodifiableMap(new TreeMap<>(states));
    }

    /** @throws IllegalArgumentException if there is none of this database in it */
    ServerSnapshot of(String database) {
        var state = states.get(database);
        if (state == null) {
            throw new IllegalArgumentException(this + " does not fit " + database);
        }
        return state;
    }

    Set<String> databases() {
        return states.keySet();
    }

    @Override
    public String toString() {
        return "a snapshot of " + String.join(", ", states.keySet());
    }
}
