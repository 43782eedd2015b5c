package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.catalog.Catalog;
import io.mimeseries.influxdb.catalog.Database;
import io.mimeseries.influxdb.catalog.RetentionPolicy;
import io.mimeseries.query.StringOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a query sees: the whole state at one moment. It must not leave the function that it was given to. */
public final class StoreView {
    private final Catalog catalog;
    private final Shards shards;

    StoreView(Catalog catalog, Shards shards) {
        this.catalog = catalog;
        this.shards = shards;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** The shards of a policy that hold points or series, by time. */
    public List<Shard> shards(RetentionPolicy policy) {
        var found = new ArrayList<Shard>();
        for (var group : policy.shardGroups()) {
            var shard = shards.get(group.shardId());
            if (shard != null) {
                found.add(shard);
            }
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingLong(Shard::start).thenComparingLong(Shard::id));
        }
        return found;
    }

    /** The shards of all policies of a database, policy by policy. */
    public List<Shard> shards(Database database) {
        var found = new ArrayList<Shard>();
        for (var policy : database.policies().values()) {
            found.addAll(shards(policy));
        }
        return found;
    }

    /** The parts of a measurement that may hold points from {@code minTime} to {@code maxTime}, both inclusive, by time. */
    public List<MeasurementSlice> slices(RetentionPolicy policy, String measurement, long minTime, long maxTime) {
        var slices = new ArrayList<MeasurementSlice>();
        for (var shard : shards(policy)) {
            var table = shard.table(measurement);
            if (table != null && shard.start() <= maxTime && minTime < shard.end()) {
                slices.add(new MeasurementSlice(shard, measurement, table));
            }
        }
        return slices;
    }

    /** The parts of a measurement in all policies of a database. */
    public List<MeasurementSlice> slices(Database database, String measurement) {
        var slices = new ArrayList<MeasurementSlice>();
        for (var policy : database.policies().values()) {
            slices.addAll(slices(policy, measurement, Long.MIN_VALUE, Long.MAX_VALUE));
        }
        return slices;
    }

    /** The measurements of a policy. */
    public SortedSet<String> measurements(RetentionPolicy policy) {
        var names = new TreeSet<String>(StringOrder.COMPARATOR);
        shards(policy).forEach(shard -> names.addAll(shard.tables().keySet()));
        return names;
    }

    /** The measurements of all policies of a database. */
    public SortedSet<String> measurements(Database database) {
        var names = new TreeSet<String>(StringOrder.COMPARATOR);
        database.policies().values().forEach(policy -> names.addAll(measurements(policy)));
        return names;
    }
}
