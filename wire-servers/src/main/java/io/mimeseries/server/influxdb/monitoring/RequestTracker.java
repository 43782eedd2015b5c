package io.mimeseries.server.influxdb.monitoring;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells profiles that are being made of requests. Costs a look at an empty list while there is none. Safe for use by many threads. */
public final class RequestTracker {
    private final List<RequestProfile> profiles = new CopyOnWriteArrayList<>();

    /**
     * A request has come to its endpoint.
     *
     * @param peer the client's address and port
     * @param user empty for none
     */
    public void add(String path, String peer, String user) {
        for (var profile : profiles) {
            profile.add(path, peer, user);
        }
    }

    /** Begins a profile. */
    RequestProfile begin() {
        var profile = new RequestProfile();
        profiles.add(profile);
        return profile;
    }

    void end(RequestProfile profile) {
        profiles.remove(profile);
    }
}
