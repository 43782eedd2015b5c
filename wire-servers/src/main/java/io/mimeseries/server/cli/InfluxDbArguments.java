package io.mimeseries.server.cli;

import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.InfluxDbOptions;
import io.mimeseries.server.InfluxDbProfiles;
import org.jspecify.annotations.Nullable;

/** What the command line says about InfluxDB. */
final class InfluxDbArguments {
    private InfluxDbArguments() {}

    static InfluxDbOptions options(Arguments arguments) throws UsageException {
        return new InfluxDbOptions(
                ServeOptions.port("--influxdb", arguments.influxdb, Integer.parseInt(Arguments.INFLUXDB_PORT)),
                version(arguments.influxdbVersion),
                UdpOption.parse(arguments.influxdbUdp),
                ShadowOption.of(arguments));
    }

    /** @throws UsageException if something is said about it though it is not served */
    static @Nullable InfluxDbOptions none(Arguments arguments) throws UsageException {
        refuse("--influxdb-udp", !arguments.influxdbUdp.isEmpty());
        refuse("--influxdb-version", arguments.influxdbVersion != null);
        refuse("--influxdb-auth", arguments.influxdbAuth);
        refuse("--influxdb-jwt-secret", arguments.influxdbJwtSecret != null);
        refuse("--shadow", ShadowOption.of(arguments) != null);
        return null;
    }

    private static void refuse(String option, boolean given) throws UsageException {
        if (given) {
            throw new UsageException(option + ": InfluxDB is not served; add --influxdb");
        }
    }

    private static InfluxDbVersion version(@Nullable String given) throws UsageException {
        if (given == null) {
            return InfluxDbProfiles.DEFAULT;
        }
        return InfluxDbProfiles.find(given)
                .orElseThrow(() -> new UsageException("--influxdb-version=" + given + ": unknown version; known are "
                        + String.join(", ", InfluxDbProfiles.names())));
    }
}
