package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.catalog.Catalog;
import io.mimeseries.influxdb.catalog.Database;
import io.mimeseries.influxdb.catalog.RetentionPolicy;
import io.mimeseries.storage.Generation;
import io.mimeseries.storage.Series;
import io.mimeseries.storage.SeriesTable;
import io.mimeseries.storage.Tags;
import java.util.function.Predicate;

/** A change of the state other than a write of points. It must not leave the function that it was given to. */
public final class StoreUpdate {
    private Catalog catalog;
    private Shards shards;
    private final Generation generation;

    StoreUpdate(Catalog catalog, Shards shards, Generation generation) {
        this.catalog = catalog;
        this.shards = shards;
        this.generation = generation;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** The state with the changes made so far. */
    public StoreView view() {
        return new StoreView(catalog, shards);
    }

    /** Puts another catalogue in place: shards that it does not know vanish with their points. */
    public void setCatalog(Catalog changed) {
        catalog = changed;
    }

    /** The shards that the catalogue knows. */
    Shards shards() {
        shards = shards.writable(generation);
        shards.retain(catalog);
        return shards;
    }

    /** Removes a measurement from all policies of a database. */
    public void dropMeasurement(Database database, String measurement) {
        dropSeries(database, measurement, tags -> true);
    }

    /** Removes series with all their points from all policies of a database. */
    public void dropSeries(Database database, String measurement, Predicate<Tags> which) {
        deletePoints(database, measurement, which, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * Deletes the points from {@code minTime} to {@code maxTime}, both inclusive. A series without points left is no more, and a
     * measurement without series forgets its fields: so does the index tsi1 of InfluxDB 1.6.7, where inmem keeps them.
     */
    public void deletePoints(Database database, String measurement, Predicate<Tags> which, long minTime, long maxTime) {
        for (var policy : database.policies().values()) {
            deletePoints(policy, measurement, which, minTime, maxTime);
        }
    }

    /** The same in one policy. */
    public void deletePoints(
            RetentionPolicy policy, String measurement, Predicate<Tags> which, long minTime, long maxTime) {
        shards = shards.writable(generation);
        for (var group : policy.shardGroups()) {
            var shard = shards.get(group.shardId());
            var table = shard == null ? null : shard.table(measurement);
            if (table != null && ((group.start() <= maxTime && minTime < group.end()) || hasEmptySeries(table))) {
                deletePoints(shards.writableShard(group), measurement, which, minTime, maxTime);
            }
        }
    }

    /** Series that a write made which then failed: they go with any deletion that means them, whatever its times (asked of 1.6.7). */
    private static boolean hasEmptySeries(SeriesTable table) {
        return table.series().stream().anyMatch(Series::isEmpty);
    }

    private static void deletePoints(
            Shard shard, String measurement, Predicate<Tags> which, long minTime, long maxTime) {
        shard.words = null;
        var table = shard.writableTable(measurement);
        for (var series : table.series()) {
            if (which.test(series.key().tags())) {
                var writable = table.writable(series);
                writable.delete(minTime, maxTime);
                if (writable.isEmpty()) {
                    table.remove(writable);
                }
            }
        }
        if (table.size() == 0) {
            shard.removeTable(measurement);
        }
    }
}
