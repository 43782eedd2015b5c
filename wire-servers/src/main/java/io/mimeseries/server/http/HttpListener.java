package io.mimeseries.server.http;

import java.io.IOException;
import java.net.InetSocketAddress;

/** A bound HTTP port. */
public final class HttpListener implements AutoCloseable {
    private final UndertowServer server;

    private HttpListener(UndertowServer server) {
        this.server = server;
    }

    /**
     * Binds the address, port 0 for any free one, and answers requests from now on.
     *
     * @throws IOException if the address cannot be bound
     */
    public static HttpListener start(InetSocketAddress address, HttpHandler handler, HttpOptions options)
            throws IOException {
        return new HttpListener(UndertowServer.start(address, handler, options));
    }

    /** The address with the port that was bound. */
    public InetSocketAddress address() {
        return server.address();
    }

    /** Frees the port and cuts all connections, whatever their clients do; a second call has no effect. */
    @Override
    public void close() {
        server.close();
    }
}
