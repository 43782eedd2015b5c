package io.mimeseries.server;

import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.riakts.RiakTs;

/** The databases that seeds go into; one that is not served throws {@link SeedException}. */
public interface SeedTarget {
    InfluxDb influxDb();

    IotDb iotDb();

    RiakTs riakTs();
}
