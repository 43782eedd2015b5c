package io.mimeseries.influxdb.store;

import io.mimeseries.storage.SeriesTable;

/** The part of a measurement that lies in one shard. To be used under the store's lock only; views of its series can leave it. */
public record MeasurementSlice(Shard shard, String measurement, SeriesTable table) {}
