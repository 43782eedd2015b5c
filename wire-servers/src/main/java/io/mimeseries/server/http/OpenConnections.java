package io.mimeseries.server.http;

import java.util.HashSet;
import java.util.Set;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;

/** Remembers the connections of a port, so that they can be cut; hands each new one on. Undertow itself remembers only those with a request. */
final class OpenConnections implements ChannelListener<StreamConnection> {
    private static final int SWEEP_FROM = 64;
    private final ChannelListener<StreamConnection> next;
    private final Set<StreamConnection> connections = new HashSet<>();
    private int sweepAt = SWEEP_FROM;
    private boolean closed;

    OpenConnections(ChannelListener<StreamConnection> next) {
        this.next = next;
    }

    @Override
    public void handleEvent(StreamConnection connection) {
        if (remember(connection)) {
            var sink = connection.getSinkChannel();
            sink.setConduit(new BadRequestConduit(sink.getConduit()));
            next.handleEvent(connection);
        } else {
            IoUtils.safeClose(connection);
        }
    }

    private synchronized boolean remember(StreamConnection connection) {
        if (closed) {
            return false;
        }
        if (connections.size() >= sweepAt) {
            connections.removeIf(one -> !one.isOpen());
            sweepAt = Math.max(SWEEP_FROM, 2 * connections.size());
        }
        return connections.add(connection);
    }

    synchronized boolean areSeveral() {
        connections.removeIf(one -> !one.isOpen());
        return connections.size() > 1;
    }

    synchronized void closeAll() {
        closed = true;
        connections.forEach(IoUtils::safeClose);
        connections.clear();
    }
}
