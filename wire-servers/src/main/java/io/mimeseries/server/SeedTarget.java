package io.mimeseries.server;

import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.iotdb.IotDb;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.tdengine.TDengine;

/** The databases that seeds go into; one that is not served throws {@link SeedException}. */
public interface SeedTarget {
    InfluxDb influxDb();

    IotDb iotDb();

    RiakTs riakTs();

    TDengine tdengine();
}
