package io.mimeseries.server.influxdb;

import io.mimeseries.engine.Journal;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.http.HttpListener;
import io.mimeseries.server.http.HttpOptions;
import java.io.IOException;
import java.net.InetSocketAddress;

/** The HTTP port of an InfluxDB. */
public final class InfluxDbHttpServer implements AutoCloseable {
    private final HttpListener listener;

    private InfluxDbHttpServer(HttpListener listener) {
        this.listener = listener;
    }

    /**
     * Binds the port and answers requests from now on.
     *
     * @throws IOException if the port cannot be bound
     */
    public static InfluxDbHttpServer start(
            InfluxDb database, Journal journal, FaultGate gate, InfluxDbHttpOptions options) throws IOException {
        var address = new InetSocketAddress(options.bind(), options.port());
        var httpOptions =
                HttpOptions.DEFAULT.withMaxBodySize(() -> options.maxBodySize().getAsInt());
        return new InfluxDbHttpServer(
                HttpListener.start(address, new InfluxDbHandler(database, journal, gate, options), httpOptions));
    }

    public int port() {
        return listener.address().getPort();
    }

    public InetSocketAddress address() {
        return listener.address();
    }

    /** Such as {@code http://127.0.0.1:8086}, for clients on this machine. */
    public String url() {
        var address = listener.address().getAddress();
        var host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    /** Frees the port and cuts all connections; a second call has no effect. The database stays usable. */
    @Override
    public void close() {
        listener.close();
    }
}
