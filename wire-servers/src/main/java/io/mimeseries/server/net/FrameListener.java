package io.mimeseries.server.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A port whose connections say frames, a thread for each of them. Safe for use by many threads. */
public final class FrameListener implements AutoCloseable {
    private static final int BACKLOG = 128;
    private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final FrameOptions options;
    private final FrameHandler handler;
    private final ServerSocket server;
    private final ThreadFactory threads;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private FrameListener(FrameOptions options, FrameHandler handler) throws IOException {
        this.options = options;
        this.handler = handler;
        this.threads = ConnectionThreads.named("mimeseries-" + options.name());
        var tls = options.tls();
        server = tls == null ? new ServerSocket() : tls.getServerSocketFactory().createServerSocket();
    }

    /**
     * Binds the port and answers from now on.
     *
     * @throws IOException if the port cannot be bound
     */
    public static FrameListener start(FrameOptions options, FrameHandler handler) throws IOException {
        var listener = new FrameListener(options, handler);
        try {
            listener.server.setReuseAddress(true);
            listener.server.bind(options.address(), BACKLOG);
        } catch (IOException e) {
            listener.server.close();
            throw e;
        }
        var accepting = new Thread(listener::accept, "mimeseries-" + options.name() + "-accept");
        accepting.setDaemon(true);
        accepting.start();
        return listener;
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) server.getLocalSocketAddress();
    }

    private void accept() {
        for (long connection = 1; !closed; connection++) {
            try {
                var socket = server.accept();
                open.add(socket);
                if (closed) {
                    // close() may not have seen it
                    end(socket);
                    return;
                }
                long number = connection;
                threads.newThread(() -> converse(socket, number)).start();
            } catch (IOException | OutOfMemoryError e) {
                // closed, or for the moment there are no more sockets or threads
                LockSupport.parkNanos(closed ? 0 : BREATH_NANOS);
            }
        }
    }

    private void converse(Socket socket, long connection) {
        try (socket) {
            socket.setTcpNoDelay(true);
            var remote = (InetSocketAddress) socket.getRemoteSocketAddress();
            var peer = new Peer(remote.getAddress().getHostAddress() + ":" + remote.getPort(), connection);
            var conversation = handler.begin(peer);
            try {
                exchange(socket, conversation);
            } finally {
                conversation.ended();
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // the client went away, or said what is no frame, or met a defect of the handler: the end of the connection
            // tells it
        } finally {
            open.remove(socket);
        }
    }

    private void exchange(Socket socket, FrameConversation conversation) throws IOException {
        var spoken = socket;
        var in = spoken.getInputStream();
        while (true) {
            var reader = new FrameReader(in, options.maxFrame());
            var reply = new FrameReply(spoken.getOutputStream());
            var tls = exchange(reader, reply, conversation);
            if (tls == null) {
                return;
            }
            // the client's first words in TLS may have come with its last ones outside
            var secured = (SSLSocket) tls.getSocketFactory().createSocket(spoken, reader.unread(), true);
            secured.startHandshake();
            spoken = secured;
            in = secured.getInputStream();
        }
    }

    /** Answers messages until the connection ends, which is null, or goes on in TLS. */
    private static @Nullable SSLContext exchange(FrameReader reader, FrameReply reply, FrameConversation conversation)
            throws IOException {
        for (var message = reader.next(); message != null; message = reader.next()) {
            boolean goesOn = conversation.answer(message, reply);
            reply.send();
            var tls = reply.takeTls();
            if (!goesOn || tls != null) {
                return goesOn ? tls : null;
            }
        }
        return null;
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
        open.forEach(FrameListener::end);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone
        }
    }
}
