package io.mimeseries.server.influxdb.udp;

import java.time.Duration;

/**
 * One UDP listener; the defaults are those of InfluxDB 1.6.7.
 *
 * @param port 0 for any free one
 * @param database made with the first batch that is written, and once only
 * @param retentionPolicy one that exists already; empty for the database's default
 * @param precision of timestamps: {@code n u ms s m h}, or {@code ns} for {@code n}
 * @param batchSize the number of points that are written at once; 0 is the default
 * @param batchTimeout after which fewer are written; zero is the default
 */
public record UdpOptions(
        int port, String database, String retentionPolicy, String precision, int batchSize, Duration batchTimeout) {
    private static final int DEFAULT_BATCH_SIZE = 5_000;
    private static final Duration DEFAULT_BATCH_TIMEOUT = Duration.ofSeconds(1);

    public static final UdpOptions DEFAULT =
            new UdpOptions(0, "udp", "", "n", DEFAULT_BATCH_SIZE, DEFAULT_BATCH_TIMEOUT);

    /** @throws IllegalArgumentException if a value is none that it can have; the message is for the user */
    public UdpOptions {
        switch (precision) {
            case "n", "ns", "u", "ms", "s", "m", "h" -> {
                // the real server takes all others for nanoseconds: nobody who asks for one wants that
            }
            default ->
                throw new IllegalArgumentException(
                        "unknown precision " + precision + "; known are n, ns, u, ms, s, m, h");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
        if (batchSize < 0 || batchTimeout.isNegative()) {
            throw new IllegalArgumentException("batch size and time-out cannot be negative");
        }
        database = database.isEmpty() ? "udp" : database;
        batchSize = batchSize == 0 ? DEFAULT_BATCH_SIZE : batchSize;
        batchTimeout = batchTimeout.isZero() ? DEFAULT_BATCH_TIMEOUT : batchTimeout;
    }

    public UdpOptions withPort(int newPort) {
        return new UdpOptions(newPort, database, retentionPolicy, precision, batchSize, batchTimeout);
    }

    public UdpOptions withDatabase(String name) {
        return new UdpOptions(port, name, retentionPolicy, precision, batchSize, batchTimeout);
    }

    public UdpOptions withRetentionPolicy(String name) {
        return new UdpOptions(port, database, name, precision, batchSize, batchTimeout);
    }

    public UdpOptions withPrecision(String unit) {
        return new UdpOptions(port, database, retentionPolicy, unit, batchSize, batchTimeout);
    }

    public UdpOptions withBatchSize(int points) {
        return new UdpOptions(port, database, retentionPolicy, precision, points, batchTimeout);
    }

    public UdpOptions withBatchTimeout(Duration timeout) {
        return new UdpOptions(port, database, retentionPolicy, precision, batchSize, timeout);
    }
}
