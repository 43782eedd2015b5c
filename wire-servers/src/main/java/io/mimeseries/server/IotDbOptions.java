package io.mimeseries.server;

import io.mimeseries.iotdb.IotDbVersion;

/**
 * An IoTDB to be served.
 *
 * @param port 0 for any free one
 */
public record IotDbOptions(int port, IotDbVersion version) {
    /** A free port. */
    public static final IotDbOptions DEFAULT = new IotDbOptions(0, IotDbProfiles.DEFAULT);
}
