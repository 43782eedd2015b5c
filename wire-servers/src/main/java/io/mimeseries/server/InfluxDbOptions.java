package io.mimeseries.server;

import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.influxdb.udp.UdpOptions;
import io.mimeseries.server.shadow.ShadowOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An InfluxDB to be served.
 *
 * @param port 0 for any free one
 * @param udp its UDP listeners
 * @param shadow the real server that it is held against, null for none
 */
public record InfluxDbOptions(
        int port,
        InfluxDbVersion version,
        List<UdpOptions> udp,
        @Nullable ShadowOptions shadow) {
    /** A free port, no UDP. */
    public static final InfluxDbOptions DEFAULT = new InfluxDbOptions(0, InfluxDbProfiles.DEFAULT, List.of());

    public InfluxDbOptions {
        udp = List.copyOf(udp);
    }

    public InfluxDbOptions(int port, InfluxDbVersion version, List<UdpOptions> udp) {
        this(port, version, udp, null);
    }

    public InfluxDbOptions withShadow(@Nullable ShadowOptions newShadow) {
        return new InfluxDbOptions(port, version, udp, newShadow);
    }
}
