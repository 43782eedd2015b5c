package io.mimeseries.server;

import io.mimeseries.influxdb.bounds.Limits;
import java.util.function.Supplier;

/** The bounds of InfluxDB as they are set at the moment. Safe for use by many threads. */
final class InfluxDbLimits implements Supplier<Limits> {
    private final Settings settings;
    private volatile Reading reading;

    private record Reading(int changes, Limits limits) {}

    InfluxDbLimits(Settings settings) {
        this.settings = settings;
        this.reading = read();
    }

    @Override
    public Limits get() {
        var known = reading;
        if (known.changes() != settings.changes()) {
            known = read();
            reading = known;
        }
        return known.limits();
    }

    private Reading read() {
        var changes = settings.changes();
        return new Reading(
                changes,
                new Limits(
                        settings.number(Settings.INFLUXDB_MAX_SELECT_POINT),
                        settings.number(Settings.INFLUXDB_MAX_SELECT_SERIES),
                        settings.number(Settings.INFLUXDB_MAX_SELECT_BUCKETS),
                        settings.number(Settings.INFLUXDB_MAX_CONCURRENT_QUERIES),
                        settings.duration(Settings.INFLUXDB_QUERY_TIMEOUT),
                        settings.number(Settings.INFLUXDB_MAX_SERIES_PER_DATABASE),
                        settings.number(Settings.INFLUXDB_MAX_VALUES_PER_TAG)));
    }
}
