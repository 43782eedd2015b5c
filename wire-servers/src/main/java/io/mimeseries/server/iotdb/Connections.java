package io.mimeseries.server.iotdb;

import io.mimeseries.server.iotdb.session.ClientSession;
import io.mimeseries.server.net.Peer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The connections that there are. Safe for use by many threads. */
final class Connections {
    private final Map<ClientSession, Peer> open = new ConcurrentHashMap<>();

    void add(ClientSession session, Peer peer) {
        open.put(session, peer);
    }

    void remove(ClientSession session) {
        open.remove(session);
    }

    Map<ClientSession, Peer> all() {
        return Map.copyOf(open);
    }
}
