package io.mimeseries.server.influxdb.monitoring;

/** What requests are counted as. */
public enum RequestKind {
    PING,
    STATUS,
    QUERY,
    WRITE,
    PROMETHEUS_WRITE,
    PROMETHEUS_READ,
    FLUX,
    OTHER;

    boolean isWrite() {
        return this == WRITE || this == PROMETHEUS_WRITE;
    }
}
