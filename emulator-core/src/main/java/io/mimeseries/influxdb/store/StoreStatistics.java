package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.catalog.Database;
import io.mimeseries.influxdb.catalog.RetentionPolicy;
import io.mimeseries.influxdb.monitor.Statistic;
import io.mimeseries.influxdb.monitor.StatisticsSource;
import io.mimeseries.storage.SeriesKey;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * {@code database} and {@code shard}. Of the real server's storage engine ({@code tsm1_…}) there is nothing to count: no log, no files, no
 * compactions.
 */
public final class StoreStatistics implements StatisticsSource {
    private final InfluxStore store;

    public StoreStatistics(InfluxStore store) {
        this.store = store;
    }

    @Override
    public List<Statistic> statistics() {
        return store.read(StoreStatistics::statistics);
    }

    private static List<Statistic> statistics(StoreView view) {
        var databases = new ArrayList<Statistic>();
        var shards = new ArrayList<Statistic>();
        for (var database : view.catalog().databases().values()) {
            databases.add(of(database, view));
            for (var policy : database.policies().values()) {
                view.shards(policy).forEach(shard -> shards.add(of(database, policy, shard)));
            }
        }
        databases.addAll(shards);
        return databases;
    }

    private static Statistic of(Database database, StoreView view) {
        var series = new HashSet<ByteBuffer>();
        for (var shard : view.shards(database)) {
            for (var table : shard.tables().values()) {
                table.series().forEach(one -> series.add(bytes(one.key())));
            }
        }
        return new Statistic(
                "database",
                Map.of("database", database.name()),
                Map.of("numMeasurements", (long) view.measurements(database).size(), "numSeries", (long)
                        series.size()));
    }

    private static ByteBuffer bytes(SeriesKey key) {
        return ByteBuffer.wrap(key.bytes());
    }

    private static Statistic of(Database database, RetentionPolicy policy, Shard shard) {
        var counters = shard.counters();
        var path = database.name() + "/" + policy.name() + "/" + shard.id();
        return new Statistic(
                "shard",
                Map.of(
                        "database",
                        database.name(),
                        "engine",
                        "tsm1",
                        "id",
                        Long.toString(shard.id()),
                        "path",
                        path,
                        "retentionPolicy",
                        policy.name(),
                        "walPath",
                        path),
                Map.of(
                        "diskBytes", 0L,
                        "fieldsCreate", counters.fieldsCreated,
                        "seriesCreate", counters.seriesCreated,
                        "writeBytes", 0L,
                        "writePointsDropped", counters.pointsDropped,
                        "writePointsErr", 0L,
                        "writePointsOk", counters.pointsStored,
                        "writeReq", counters.requests,
                        "writeReqErr", 0L,
                        "writeReqOk", counters.stored));
    }

    /** The bytes of all series keys: {@code SHOW STATS FOR 'indexes'}. */
    public long indexBytes() {
        return store.read(view -> {
            var bytes = 0L;
            for (var database : view.catalog().databases().values()) {
                for (var shard : view.shards(database)) {
                    for (var table : shard.tables().values()) {
                        bytes += table.series().stream()
                                .mapToLong(series -> series.key().bytes().length)
                                .sum();
                    }
                }
            }
            return bytes;
        });
    }
}
