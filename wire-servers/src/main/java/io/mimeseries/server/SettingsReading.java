package io.mimeseries.server;

import io.mimeseries.influxdb.Intervals;
import io.mimeseries.influxdb.bounds.Limits;
import io.mimeseries.riakts.RiakTsSettings;
import io.mimeseries.tdengine.TDengineSettings;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is made of settings, made anew after each change of them. Safe for use by many threads. */
final class SettingsReading<T> implements Supplier<T> {
    private final Settings settings;
    private final Function<Settings, T> reader;
    private volatile Reading<T> reading;

    private record Reading<T>(int changes, T value) {}

    private SettingsReading(Settings settings, Function<Settings, T> reader) {
        this.settings = settings;
        this.reader = reader;
        this.reading = read();
    }

    /** The bounds of InfluxDB as they are set at the moment. */
    static Supplier<Limits> influxDbLimits(Settings settings) {
        return new SettingsReading<>(
                settings,
                now -> new Limits(
                        now.number(Settings.INFLUXDB_MAX_SELECT_POINT),
                        now.number(Settings.INFLUXDB_MAX_SELECT_SERIES),
                        now.number(Settings.INFLUXDB_MAX_SELECT_BUCKETS),
                        now.number(Settings.INFLUXDB_MAX_CONCURRENT_QUERIES),
                        now.duration(Settings.INFLUXDB_QUERY_TIMEOUT),
                        now.number(Settings.INFLUXDB_MAX_SERIES_PER_DATABASE),
                        now.number(Settings.INFLUXDB_MAX_VALUES_PER_TAG)));
    }

    /** The intervals of InfluxDB as they are set at the moment. */
    static Supplier<Intervals> influxDbIntervals(Settings settings) {
        return new SettingsReading<>(
                settings,
                now -> new Intervals(
                        now.duration(Settings.INFLUXDB_RETENTION_CHECK_INTERVAL),
                        now.duration(Settings.INFLUXDB_CONTINUOUS_QUERIES_RUN_INTERVAL)));
    }

    /** The settings of Riak TS as they are at the moment. */
    static Supplier<RiakTsSettings> riakTs(Settings settings) {
        return new SettingsReading<>(
                settings,
                now -> new RiakTsSettings(
                        (int) Math.min(now.number(Settings.RIAK_TS_MAX_QUANTA_SPAN), Integer.MAX_VALUE),
                        now.number(Settings.RIAK_TS_MAX_RETURNED_DATA_SIZE)));
    }

    /** The settings of TDengine as they are at the moment. */
    static Supplier<TDengineSettings> tdengine(Settings settings) {
        return new SettingsReading<>(settings, now -> new TDengineSettings(now.flag(Settings.TDENGINE_CHECK_KEEP)));
    }

    @Override
    public T get() {
        var known = reading;
        if (known.changes() != settings.changes()) {
            known = read();
            reading = known;
        }
        return known.value();
    }

    private Reading<T> read() {
        var changes = settings.changes();
        return new Reading<>(changes, reader.apply(settings));
    }
}
