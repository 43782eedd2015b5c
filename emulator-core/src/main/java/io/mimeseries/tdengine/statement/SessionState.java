package io.mimeseries.tdengine.statement;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a session remembers between statements. It is used by one thread at a time. */
public final class SessionState {
    private final String user;
    private @Nullable String database;
    private ZoneId zone;

    public SessionState(String user, ZoneId zone) {
        this.user = user;
        this.zone = zone;
    }

    public String user() {
        return user;
    }

    /** Null until one is chosen. */
    public @Nullable String database() {
        return database;
    }

    public void setDatabase(@Nullable String changed) {
        database = changed;
    }

    public ZoneId zone() {
        return zone;
    }

    public void setZone(ZoneId changed) {
        zone = changed;
    }
}
