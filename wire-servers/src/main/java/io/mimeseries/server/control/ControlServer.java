package io.mimeseries.server.control;

import io.mimeseries.engine.SettableClock;
import io.mimeseries.server.Endpoint;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.PortTakenException;
import io.mimeseries.server.http.HttpListener;
import io.mimeseries.server.http.HttpOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** The control API of one server on its own port. */
public final class ControlServer implements AutoCloseable {
    private static final int MAX_BODY = 64 * 1024;

    private final MimeseriesServer server;
    private final HttpListener listener;

    private ControlServer(MimeseriesServer server, SettableClock clock, InetAddress bind, int port) throws IOException {
        this.server = server;
        this.listener = HttpListener.start(
                new InetSocketAddress(bind, port),
                new ControlApi(server, clock, this::endpoints, new BrowserGuard(bind)),
                HttpOptions.DEFAULT.withMaxBodySize(() -> MAX_BODY));
    }

    /**
     * Listens, port 0 for any free one.
     *
     * @param clock the one that the server's databases run on
     */
    public static ControlServer start(MimeseriesServer server, SettableClock clock, InetAddress bind, int port)
            throws PortTakenException {
        try {
            return new ControlServer(server, clock, bind, port);
        } catch (IOException e) {
            throw new PortTakenException("control", bind, port, e);
        }
    }

    /** The server's endpoints and this one. */
    public List<Endpoint> endpoints() {
        var all = new ArrayList<>(server.endpoints());
        all.add(Endpoint.http("control", listener.address(), null));
        return all;
    }

    @Override
    public void close() {
        listener.close();
    }
}
