package io.mimeseries.server;

import io.mimeseries.influxdb.InfluxDbVersion;
import java.util.List;
import java.util.Optional;

/** The InfluxDB versions that can be asked for: 1.6.7, whose rules are recorded, and 1.8.10, read from its source. */
public final class InfluxDbProfiles {
    public static final InfluxDbVersion DEFAULT = InfluxDbVersion.V1_6_7;
    private static final List<InfluxDbVersion> KNOWN = List.of(InfluxDbVersion.V1_6_7, InfluxDbVersion.V1_8_10);

    private InfluxDbProfiles() {}

    public static Optional<InfluxDbVersion> find(String name) {
        return KNOWN.stream().filter(version -> version.text().equals(name)).findFirst();
    }

    public static List<String> names() {
        return KNOWN.stream().map(InfluxDbVersion::text).toList();
    }
}
