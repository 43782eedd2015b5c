package io.mimeseries.influxdb.statement.support;

import io.mimeseries.influxdb.store.MeasurementSlice;
import java.util.List;

/** The fields of a measurement in some shards. */
public record FieldNames(List<MeasurementSlice> slices) {
    public boolean contains(String name) {
        for (var slice : slices) {
            if (slice.table().schema().ordinal(name) >= 0) {
                return true;
            }
        }
        return false;
    }
}
