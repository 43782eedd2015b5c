package io.mimeseries.influxdb.select;

import java.util.List;

/** What a planned SELECT reads. */
sealed interface PlannedSource {

    /** The series of measurements, of each shard by itself. */
    record Measurements(List<MeasurementSeries> series) implements PlannedSource {}

    record Subquery(PlannedSelect select) implements PlannedSource {}
}
