package io.mimeseries.influxdb.store;

import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.lineprotocol.WordTable;

/** Points that are to be written. */
public interface PointSource {
    String database();

    /** Empty for the database's default. */
    String retentionPolicy();

    /**
     * Adds all points, and the lines that are none.
     *
     * @param keys the series keys of what is written to
     * @param names its field names
     * @param now the time of points without one
     */
    void addTo(PointBatch batch, WordTable keys, WordTable names, long now);
}
