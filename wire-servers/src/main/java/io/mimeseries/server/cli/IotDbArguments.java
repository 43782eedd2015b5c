package io.mimeseries.server.cli;

import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.server.IotDbOptions;
import io.mimeseries.server.IotDbProfiles;
import org.jspecify.annotations.Nullable;

/** What the command line says about IoTDB. */
final class IotDbArguments {
    private IotDbArguments() {}

    static IotDbOptions options(Arguments arguments) throws UsageException {
        return new IotDbOptions(
                ServeOptions.port("--iotdb", arguments.iotdb, Integer.parseInt(Arguments.IOTDB_PORT)),
                version(arguments.iotdbVersion));
    }

    /** @throws UsageException if something is said about it though it is not served */
    static @Nullable IotDbOptions none(Arguments arguments) throws UsageException {
        if (arguments.iotdbVersion != null) {
            throw new UsageException("--iotdb-version: IoTDB is not served; add --iotdb");
        }
        return null;
    }

    private static IotDbVersion version(@Nullable String given) throws UsageException {
        if (given == null) {
            return IotDbProfiles.DEFAULT;
        }
        return IotDbProfiles.find(given)
                .orElseThrow(() -> new UsageException("--iotdb-version=" + given + ": unknown version; known are "
                        + String.join(", ", IotDbProfiles.names())));
    }
}
