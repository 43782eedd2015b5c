package io.mimeseries.server.influxdb;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.Timers;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.monitor.Monitor;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.fault.PortFaults;
import io.mimeseries.server.http.HttpListener;
import io.mimeseries.server.http.HttpOptions;
import io.mimeseries.server.influxdb.monitoring.HttpStatistics;
import java.io.IOException;
import java.net.InetSocketAddress;

/** The HTTP port of an InfluxDB. */
public final class InfluxDbHttpServer implements AutoCloseable {
    private final HttpListener listener;
    private final Monitor monitor;
    private final HttpStatistics statistics;
    private final Timers timers;

    private InfluxDbHttpServer(HttpListener listener, Monitor monitor, HttpStatistics statistics, Timers timers) {
        this.listener = listener;
        this.monitor = monitor;
        this.statistics = statistics;
        this.timers = timers;
    }

    /**
     * Binds the port and answers requests from now on.
     *
     * @throws IOException if the port cannot be bound
     */
    public static InfluxDbHttpServer start(
            InfluxDb database, Journal journal, FaultGate gate, InfluxDbHttpOptions options) throws IOException {
        var address = new InetSocketAddress(options.bind(), options.port());
        var httpOptions = HttpOptions.DEFAULT
                .withMaxBodySize(options.maxBodySize())
                .withClock(database.clock())
                .withTls(options.tls())
                .withFaults(new PortFaults(gate, "influxdb"));
        var statistics = new HttpStatistics();
        var timers = new Timers(database.clock());
        var handler = new InfluxDbHandler(database, journal, gate, timers, statistics, options);
        var listener = HttpListener.start(address, handler, httpOptions);
        statistics.bind(text(listener.address()));
        database.monitor().add(statistics);
        return new InfluxDbHttpServer(listener, database.monitor(), statistics, timers);
    }

    public int port() {
        return listener.address().getPort();
    }

    public InetSocketAddress address() {
        return listener.address();
    }

    /** Such as {@code http://127.0.0.1:8086}, for clients on this machine. */
    public String url() {
        var address = listener.address();
        return "http://" + (address.getAddress().isAnyLocalAddress() ? "127.0.0.1:" + port() : text(address));
    }

    /** What it is bound to, such as {@code 127.0.0.1:8086}. */
    public String hostAndPort() {
        return text(listener.address());
    }

    private static String text(InetSocketAddress address) {
        var host = address.getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    /** Frees the port and cuts all connections; a second call has no effect. The database stays usable. */
    @Override
    public void close() {
        monitor.remove(statistics);
        timers.close();
        listener.close();
    }
}
