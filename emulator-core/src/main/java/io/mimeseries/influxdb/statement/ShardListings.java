package io.mimeseries.influxdb.statement;

import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.catalog.RetentionPolicy;
import io.mimeseries.influxdb.catalog.ShardGroup;
import io.mimeseries.influxdb.statement.support.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** SHOW SHARDS and SHOW SHARD GROUPS. */
final class ShardListings {
    private final CatalogStatements catalog;

    ShardListings(CatalogStatements catalog) {
        this.catalog = catalog;
    }

    List<ResultSeries> shards() {
        var series = new ArrayList<ResultSeries>();
        for (var database : catalog.catalog().databases().values()) {
            var table = new Table(
                    database.name(),
                    "id",
                    "database",
                    "retention_policy",
                    "shard_group",
                    "start_time",
                    "end_time",
                    "expiry_time",
                    "owners");
            for (var policy : database.policies().values()) {
                for (var group : policy.shardGroups()) {
                    table.row(
                            group.shardId(),
                            database.name(),
                            policy.name(),
                            group.id(),
                            time(group.start()),
                            time(group.end()),
                            expiry(policy, group),
                            "");
                }
            }
            series.add(table.build());
        }
        return series;
    }

    List<ResultSeries> groups() {
        var table = new Table(
                "shard groups", "id", "database", "retention_policy", "start_time", "end_time", "expiry_time");
        for (var database : catalog.catalog().databases().values()) {
            for (var policy : database.policies().values()) {
                for (var group : policy.shardGroups()) {
                    table.row(
                            group.id(),
                            database.name(),
                            policy.name(),
                            time(group.start()),
                            time(group.end()),
                            expiry(policy, group));
                }
            }
        }
        return table.asList();
    }

    /** A policy that keeps its points for ever has a duration of 0, so that its shards seem to expire with their end. */
    private static String expiry(RetentionPolicy policy, ShardGroup group) {
        return instant(group.end())
                .plusNanos(policy.duration())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private static String time(long nanoseconds) {
        return instant(nanoseconds).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Instant instant(long nanoseconds) {
        return Instant.ofEpochSecond(0, nanoseconds);
    }
}
