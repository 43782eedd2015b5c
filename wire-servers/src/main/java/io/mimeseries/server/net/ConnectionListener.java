package io.mimeseries.server.net;

import io.mimeseries.server.fault.FaultPort;
import io.mimeseries.server.fault.PortFaults;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A port, and a thread for each of its connections. Safe for use by many threads. */
public final class ConnectionListener implements AutoCloseable, FaultPort {
    private static final long CLOSE_MILLIS = 1_000;
    private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final ListeningPort port;
    private final PortFaults faults;
    private final ConnectionHandler handler;
    private final ThreadFactory threads;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Thread accepting;
    private volatile boolean closed;

    private ConnectionListener(ListeningPort port, String name, PortFaults faults, ConnectionHandler handler) {
        this.port = port;
        this.faults = faults;
        this.handler = handler;
        threads = ConnectionThreads.named(name);
        accepting = new Thread(this::accept, name + "-accept");
        accepting.setDaemon(true);
    }

    /**
     * Binds the port and hands connections over from now on.
     *
     * @param name what the threads are called by
     * @param address port 0 for any free one
     * @param faults what may happen to its connections
     * @throws IOException if the port cannot be bound
     */
    public static ConnectionListener start(
            String name, InetSocketAddress address, PortFaults faults, ConnectionHandler handler) throws IOException {
        var listener = new ConnectionListener(ListeningPort.bind(address), "mimeseries-" + name, faults, handler);
        listener.accepting.start();
        faults.gate().add(listener);
        return listener;
    }

    /** With the port that was bound. */
    public InetSocketAddress address() {
        return port.address();
    }

    private void accept() {
        for (long connection = 1; !closed; connection++) {
            try {
                var channel = port.accept();
                var accepted = new Connection(channel);
                open.add(accepted);
                if (closed) {
                    // close() may not have seen it
                    accepted.cut();
                    return;
                }
                long number = connection;
                threads.newThread(() -> converse(channel, accepted, number)).start();
            } catch (IOException | OutOfMemoryError e) {
                // closed, or for the moment there are no more sockets or threads
                LockSupport.parkNanos(closed ? 0 : BREATH_NANOS);
            }
        }
    }

    private void converse(SocketChannel channel, Connection connection, long number) {
        try (channel) {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            var remote = (InetSocketAddress) channel.getRemoteAddress();
            var peer = new Peer(remote.getAddress().getHostAddress() + ":" + remote.getPort(), number, connection);
            faults.gate().connected(faults.product(), number, peer.address(), connection);
            handler.converse(channel, peer);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // the client went away, or met a fault or a defect of the handler: the end of the connection tells it
        } finally {
            open.remove(connection);
        }
    }

    @Override
    public String product() {
        return faults.product();
    }

    @Override
    public void refuse(boolean refused) {
        port.refuse(refused);
    }

    @Override
    public void free() {
        open.forEach(Connection::free);
    }

    /** Frees the port and cuts all connections, whatever clients do; a second call has no effect. */
    @Override
    public void close() {
        closed = true;
        faults.gate().remove(this);
        port.close();
        for (var connection : open) {
            connection.cut();
        }
        try {
            // as long as it is about to accept, the system takes the port for used
            accepting.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
