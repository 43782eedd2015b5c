package io.mimeseries.server;

import io.mimeseries.tdengine.TDengineVersion;

/**
 * A TDengine to be served.
 *
 * @param port 0 for any free one
 * @param version what it says it is; its SQL is that of 3.3.7 in any case
 */
public record TDengineOptions(int port, TDengineVersion version) {
    /** A free port. */
    public static final TDengineOptions DEFAULT = new TDengineOptions(0, TDengineVersion.DEFAULT);
}
