package io.mimeseries.server;

import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.influxdb.udp.UdpOptions;
import java.util.List;

/**
 * An InfluxDB to be served.
 *
 * @param port 0 for any free one
 * @param udp its UDP listeners
 */
public record InfluxDbOptions(int port, InfluxDbVersion version, List<UdpOptions> udp) {
    /** A free port, no UDP. */
    public static final InfluxDbOptions DEFAULT = new InfluxDbOptions(0, InfluxDbProfiles.DEFAULT, List.of());

    public InfluxDbOptions {
        udp = List.copyOf(udp);
    }
}
