package io.mimeseries.server.tdengine;

import io.mimeseries.engine.Journal;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.PortFaults;
import io.mimeseries.server.http.HttpListener;
import io.mimeseries.server.http.HttpOptions;
import io.mimeseries.tdengine.TDengine;
import java.io.IOException;
import java.net.InetSocketAddress;

/** The HTTP port of a TDengine: what taosAdapter is to the real one. */
public final class TDengineHttpServer implements AutoCloseable {
    private final HttpListener listener;

    private TDengineHttpServer(HttpListener listener) {
        this.listener = listener;
    }

    /**
     * Binds the port and answers requests from now on.
     *
     * @throws IOException if the port cannot be bound
     */
    public static TDengineHttpServer start(
            TDengine database, Journal journal, FaultGate gate, TDengineHttpOptions options) throws IOException {
        var httpOptions = HttpOptions.DEFAULT
                .withMaxBodySize(() -> options.maxBodySize().getAsInt())
                .withClock(database.clock())
                .withTls(options.tls())
                .withFaults(new PortFaults(gate, "tdengine"));
        return new TDengineHttpServer(HttpListener.start(
                new InetSocketAddress(options.bind(), options.port()),
                new TDengineHandler(database, journal, gate, options),
                httpOptions));
    }

    public InetSocketAddress address() {
        return listener.address();
    }

    /** Frees the port and cuts all connections; a second call has no effect. The database stays usable. */
    @Override
    public void close() {
        listener.close();
    }
}
