package io.mimeseries.server;

import io.mimeseries.riakts.RiakTsVersion;

/**
 * A Riak TS to be served.
 *
 * @param port 0 for any free one
 */
public record RiakTsOptions(int port, RiakTsVersion version) {
    /** A free port. */
    public static final RiakTsOptions DEFAULT = new RiakTsOptions(0, RiakTsProfiles.DEFAULT);
}
