package io.mimeseries.server.net;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A bound port that listens, or for a while does not and keeps the port all the same: a socket that is bound to it and never listens has the
 * system refuse connections and give the port to nobody else. Safe for use by many threads.
 */
final class ListeningPort implements Closeable {
    private static final int BACKLOG = 1000;

    private final InetSocketAddress address;
    private final Object lock = new Object();
    private @Nullable ServerSocketChannel server;
    private @Nullable SocketChannel placeholder;
    private boolean closed;
    /** While somebody waits for connections, the system takes the port for used, even if its socket has been closed. */
    private boolean accepting;

    private ListeningPort(ServerSocketChannel server) {
        this.server = server;
        address = (InetSocketAddress) server.socket().getLocalSocketAddress();
    }

    /** @param address port 0 for any free one */
    static ListeningPort bind(InetSocketAddress address) throws IOException {
        return new ListeningPort(listen(address));
    }

    private static ServerSocketChannel listen(InetSocketAddress address) throws IOException {
        var server = ServerSocketChannel.open();
        try {
            server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            server.bind(address, BACKLOG);
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    InetSocketAddress address() {
        return address;
    }

    /**
     * Waits for a connection, and while none is taken for that to end.
     *
     * @throws IOException if the port is closed, or there is no room for more sockets
     */
    SocketChannel accept() throws IOException {
        while (true) {
            var listening = awaitListening();
            try {
                return listening.accept();
            } catch (ClosedChannelException e) {
                // refused from now on, or closed
            } finally {
                synchronized (lock) {
                    accepting = false;
                    lock.notifyAll();
                }
            }
        }
    }

    private ServerSocketChannel awaitListening() throws IOException {
        synchronized (lock) {
            if (server == null && !closed) {
                awaitChange(() -> server != null || closed);
            }
            if (server == null) {
                throw new ClosedChannelException();
            }
            accepting = true;
            return server;
        }
    }

    /** Gives the lock away until something holds. */
    private void awaitChange(BooleanSupplier condition) throws IOException {
        try {
            while (!condition.getAsBoolean()) {
                lock.wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Listens no more, or again. */
    void refuse(boolean refused) {
        synchronized (lock) {
            if (closed || refused == (server == null)) {
                return;
            }
            try {
                if (refused) {
                    stopListening();
                } else {
                    listenAgain();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("port " + address.getPort() + " is lost", e);
            }
        }
    }

    private void stopListening() throws IOException {
        closeQuietly(server);
        server = null;
        awaitChange(() -> !accepting);
        var bound = SocketChannel.open();
        placeholder = bound;
        bound.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        bound.bind(address);
    }

    private void listenAgain() throws IOException {
        closeQuietly(placeholder);
        placeholder = null;
        server = listen(address);
        lock.notifyAll();
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            closeQuietly(server);
            closeQuietly(placeholder);
            server = null;
            placeholder = null;
            lock.notifyAll();
        }
    }

    private static void closeQuietly(@Nullable Closeable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (IOException e) {
            // it is closed for all that anybody can do about it
        }
    }
}
