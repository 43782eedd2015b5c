package io.mimeseries.testkit;

import io.mimeseries.server.influxdb.udp.UdpOptions;
import java.time.Duration;

/** A UDP listener of an {@link InfluxDbServer}, with the real server's defaults for all that is not said. Immutable. */
public final class UdpListener {
    private final UdpOptions options;

    private UdpListener(UdpOptions options) {
        this.options = options;
    }

    /** A listener on a free port, for a database that is made with the first points, and not again after a DROP DATABASE. */
    public static UdpListener of(String database) {
        return new UdpListener(UdpOptions.DEFAULT.withDatabase(database));
    }

    /** A fixed port, where a free one will not do. */
    public UdpListener port(int port) {
        return new UdpListener(options.withPort(port));
    }

    /** A retention policy other than the database's default. Points for one that does not exist are lost, as on the real server. */
    public UdpListener retentionPolicy(String name) {
        return new UdpListener(options.withRetentionPolicy(name));
    }

    /**
     * The unit of the timestamps: {@code n u ms s m h}; nanoseconds by default.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public UdpListener precision(String unit) {
        return new UdpListener(options.withPrecision(unit));
    }

    /** The number of points that are written together, 5000 by default. */
    public UdpListener batchSize(int points) {
        return new UdpListener(options.withBatchSize(points));
    }

    /** How long points wait for a full batch at most, by the server's clock or the machine's; one second by default. */
    public UdpListener batchTimeout(Duration timeout) {
        return new UdpListener(options.withBatchTimeout(timeout));
    }

    UdpOptions options() {
        return options;
    }
}
