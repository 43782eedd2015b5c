package io.mimeseries.server.cli;

import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.server.RiakTsOptions;
import io.mimeseries.server.RiakTsProfiles;
import org.jspecify.annotations.Nullable;

/** What the command line says about Riak TS. */
final class RiakTsArguments {
    private RiakTsArguments() {}

    static RiakTsOptions options(Arguments arguments) throws UsageException {
        return new RiakTsOptions(
                ServeOptions.port("--riak-ts", arguments.riakTs, Integer.parseInt(Arguments.RIAK_TS_PORT)),
                version(arguments.riakTsVersion));
    }

    /** @throws UsageException if something is said about it though it is not served */
    static @Nullable RiakTsOptions none(Arguments arguments) throws UsageException {
        if (arguments.riakTsVersion != null) {
            throw new UsageException("--riak-ts-version: Riak TS is not served; add --riak-ts");
        }
        return null;
    }

    private static RiakTsVersion version(@Nullable String given) throws UsageException {
        if (given == null) {
            return RiakTsProfiles.DEFAULT;
        }
        return RiakTsProfiles.find(given)
                .orElseThrow(() -> new UsageException("--riak-ts-version=" + given + ": unknown version; known are "
                        + String.join(", ", RiakTsProfiles.names())));
    }
}
