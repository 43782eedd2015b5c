package io.mimeseries.server.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A port, and a thread for each of its connections. Safe for use by many threads. */
public final class ConnectionListener implements AutoCloseable {
    private static final int BACKLOG = 1000;
    private static final long CLOSE_MILLIS = 1_000;
    private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final ServerSocketChannel server;
    private final ConnectionHandler handler;
    private final ThreadFactory threads;
    private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();
    private final Thread accepting;
    private volatile boolean closed;

    private ConnectionListener(ServerSocketChannel server, String name, ConnectionHandler handler) {
        this.server = server;
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
     * @throws IOException if the port cannot be bound
     */
    public static ConnectionListener start(String name, InetSocketAddress address, ConnectionHandler handler)
            throws IOException {
        var server = ServerSocketChannel.open();
        try {
            server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            server.bind(address, BACKLOG);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        var listener = new ConnectionListener(server, "mimeseries-" + name, handler);
        listener.accepting.start();
        return listener;
    }

    /** With the port that was bound. */
    public InetSocketAddress address() {
        return (InetSocketAddress) server.socket().getLocalSocketAddress();
    }

    private void accept() {
        for (long connection = 1; !closed; connection++) {
            try {
                var channel = server.accept();
                open.add(channel);
                if (closed) {
                    // close() may not have seen it
                    end(channel);
                    return;
                }
                long number = connection;
                threads.newThread(() -> converse(channel, number)).start();
            } catch (IOException | OutOfMemoryError e) {
                // closed, or for the moment there are no more sockets or threads
                LockSupport.parkNanos(closed ? 0 : BREATH_NANOS);
            }
        }
    }

    private void converse(SocketChannel channel, long connection) {
        try (channel) {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            var remote = (InetSocketAddress) channel.getRemoteAddress();
            var peer = new Peer(remote.getAddress().getHostAddress() + ":" + remote.getPort(), connection);
            handler.converse(channel, peer);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // the client went away, or met a defect of the handler: the end of the connection tells it
        } finally {
            open.remove(channel);
        }
    }

    /** Frees the port and cuts all connections, whatever clients do; a second call has no effect. */
    @Override
    public void close() {
        closed = true;
        try {
            server.close();
        } catch (IOException e) {
            // the port is free all the same
        }
        open.forEach(ConnectionListener::end);
        try {
            // as long as it is about to accept, the system takes the port for used
            accepting.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // it is gone
        }
    }
}
