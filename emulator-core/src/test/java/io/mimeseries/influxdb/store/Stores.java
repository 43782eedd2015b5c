package io.mimeseries.influxdb.store;

import io.mimeseries.engine.ManualClock;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.influxdb.catalog.Databases;
import io.mimeseries.influxdb.catalog.PolicyOptions;
import io.mimeseries.influxdb.catalog.RetentionPolicies;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A store with a database {@code db} and a second policy {@code hour} that keeps points for an hour. */
final class Stores {
    static final Instant NOW = Instant.parse("2020-03-01T00:30:00.123456789Z");

    final ManualClock clock = new ManualClock(NOW);
    final InfluxStore store = new InfluxStore(clock);

    Stores() {
        store.update(update -> {
            var catalog = Databases.create(update.catalog(), "db");
            var hour = new PolicyOptions(3_600_000_000_000L, 1, null);
            update.setCatalog(RetentionPolicies.create(catalog, "db", "hour", hour, false));
            return update;
        });
    }

    /** Returns the error text, empty if all was written. */
    String write(String lines) {
        return write("", "", lines);
    }

    String write(String policy, String precision, String lines) {
        var body = lines.getBytes(StandardCharsets.UTF_8);
        try {
            store.write(new WriteRequest("db", policy, precision, body, 0, body.length));
            return "";
        } catch (InfluxDbException e) {
            return e.text();
        }
    }

    /** All that the default policy holds, as {@code key field time value}, shard by shard. */
    List<String> rows() {
        return rows("autogen");
    }

    List<String> rows(String policy) {
        return store.read(view -> {
            var rows = new ArrayList<String>();
            for (var shard : view.shards(view.catalog().requireDatabase("db").requirePolicy(policy))) {
                shard.tables()
                        .values()
                        .forEach(table -> table.series().forEach(series -> {
                            var read = series.view();
                            for (var index = 0; index < read.blockCount(); index++) {
                                var block = read.block(index);
                                for (var row = 0; row < block.size(); row++) {
                                    for (var column = 0; column < table.schema().size(); column++) {
                                        var values = block.column(column);
                                        if (values != null && !values.isNull(row)) {
                                            rows.add(series.key() + " "
                                                    + table.schema().name(column) + " "
                                                    + block.times().get(row) + " " + values.get(row));
                                        }
                                    }
                                }
                            }
                        }));
            }
            return rows;
        });
    }

    /** The series of the default policy, in the order of their measurements, once for each shard. */
    List<String> series() {
        return store.read(view -> {
            var keys = new ArrayList<String>();
            for (var shard : view.shards(view.catalog().requireDatabase("db").requirePolicy(""))) {
                shard.tables()
                        .values()
                        .forEach(table -> table.series()
                                .forEach(series -> keys.add(series.key().toString())));
            }
            return keys;
        });
    }

    /** The fields of a measurement of the default policy with their column types, shard by shard. */
    List<String> fields(String measurement) {
        return store.read(view -> {
            var fields = new ArrayList<String>();
            var policy = view.catalog().requireDatabase("db").requirePolicy("");
            for (var slice : view.slices(policy, measurement, Long.MIN_VALUE, Long.MAX_VALUE)) {
                var schema = slice.table().schema();
                for (var column = 0; column < schema.size(); column++) {
                    fields.add(schema.name(column) + " " + schema.type(column));
                }
            }
            return fields;
        });
    }
}
