package io.mimeseries.server;

import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.iotdb.IotDb;

/** The databases that seeds go into; one that is not served throws {@link SeedException}. */
public interface SeedTarget {
    InfluxDb influxDb();

    IotDb iotDb();
}
