package io.mimeseries.server.http;

import io.mimeseries.server.net.ConnectionListener;
import io.mimeseries.server.net.Peer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** A bound HTTP port. */
public final class HttpListener implements AutoCloseable {
    private final HttpService service;
    private final ConnectionListener connections;

    private HttpListener(InetSocketAddress address, HttpHandler handler, HttpOptions options) throws IOException {
        service = new HttpService(
                handler, options, new BodyBuffers(), new DateHeader(options.clock()), new CompletableFuture<>());
        connections = ConnectionListener.start("http", address, options.faults(), this::converse);
    }

    /**
     * Binds the address, port 0 for any free one, and answers requests from now on.
     *
     * @throws IOException if the address cannot be bound
     */
    public static HttpListener start(InetSocketAddress address, HttpHandler handler, HttpOptions options)
            throws IOException {
        return new HttpListener(address, handler, options);
    }

    /** The address with the port that was bound. */
    public InetSocketAddress address() {
        return connections.address();
    }

    private void converse(SocketChannel channel, Peer peer) throws IOException {
        var tls = service.options().tls();
        if (tls == null) {
            new HttpConnection(channel.socket(), peer, service).run();
            return;
        }
        int idleMillis = Math.toIntExact(service.options().idleTimeout().toMillis());
        try (var socket = TlsEntrance.enter(channel.socket(), tls, idleMillis)) {
            if (socket != null) {
                new HttpConnection(socket, peer, service).run();
            }
        }
    }

    /** Frees the port and cuts all connections, whatever their clients do; a second call has no effect. */
    @Override
    public void close() {
        connections.close();
        service.closing().completeExceptionally(new CancellationException("the port is closed"));
    }
}
