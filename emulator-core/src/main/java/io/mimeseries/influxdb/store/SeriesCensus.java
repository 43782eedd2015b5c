package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.bounds.Limits;
import io.mimeseries.lineprotocol.KeyParts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The series of one database and the values of its tags, counted because there are limits to them. To be used under the store's lock,
 * and thrown away when series vanish.
 */
final class SeriesCensus {
    private final String database;
    private final Set<String> series = new HashSet<>();
    private final Map<String, Map<String, Set<String>>> values = new HashMap<>();

    private SeriesCensus(String database) {
        this.database = database;
    }

    static SeriesCensus of(String database, List<Shard> shards) {
        var census = new SeriesCensus(database);
        for (var shard : shards) {
            for (var table : shard.tables().entrySet()) {
                for (var series : table.getValue().series()) {
                    var tags = series.key().tags();
                    census.series.add(text(series.key().bytes()));
                    for (var tag = 0; tag < tags.size(); tag++) {
                        census.values(table.getKey(), tags.name(tag)).add(tags.value(tag));
                    }
                }
            }
        }
        return census;
    }

    boolean isOf(String name) {
        return database.equals(name);
    }

    /**
     * What became of new series.
     *
     * @param reason why some were refused, null if none were
     */
    record Verdict(BitSet refused, @Nullable String reason) {}

    /**
     * Lets series in or not, as InfluxDB 1.6.7 with its index inmem: first each by its tags, against what was there before, then those
     * left all together. A series that comes twice counts twice.
     *
     * @param wanted series that the database does not have
     */
    Verdict admit(List<KeyParts> wanted, Limits limits) {
        var refused = new BitSet();
        String reason = null;
        for (var index = 0; index < wanted.size(); index++) {
            var objection =
                    limits.maxValuesPerTag() == 0 ? null : objection(wanted.get(index), limits.maxValuesPerTag());
            if (objection != null) {
                refused.set(index);
                reason = reason == null ? objection : reason;
            }
        }
        var left = wanted.size() - refused.cardinality();
        var limit = limits.maxSeriesPerDatabase();
        if (limit > 0 && left > 0 && series.size() + left > limit) {
            refused.set(0, wanted.size());
            reason = "max-series-per-database limit exceeded: (" + limit + ")";
        }
        for (var index = refused.nextClearBit(0); index < wanted.size(); index = refused.nextClearBit(index + 1)) {
            add(wanted.get(index));
        }
        return new Verdict(refused, reason);
    }

    private @Nullable String objection(KeyParts parts, long limit) {
        for (var tag = 0; tag < parts.tagKeys().length; tag++) {
            var known = values(parts.measurement(), parts.tagKeys()[tag]);
            if (known.size() >= limit && !known.contains(parts.tagValues()[tag])) {
                return "max-values-per-tag limit exceeded (" + known.size() + "/" + limit + "): measurement="
                        + quoted(parts.measurement()) + " tag=" + quoted(parts.tagKeys()[tag]) + " value="
                        + quoted(parts.tagValues()[tag]);
            }
        }
        return null;
    }

    private void add(KeyParts parts) {
        series.add(text(parts.canonical()));
        for (var tag = 0; tag < parts.tagKeys().length; tag++) {
            values(parts.measurement(), parts.tagKeys()[tag]).add(parts.tagValues()[tag]);
        }
    }

    private Set<String> values(String measurement, String tag) {
        return values.computeIfAbsent(measurement, name -> new HashMap<>())
                .computeIfAbsent(tag, name -> new HashSet<>());
    }

    private static String text(byte[] key) {
        return new String(key, StandardCharsets.ISO_8859_1);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * The limits of a write, and who counts.
     *
     * @param census asked for only if there is a series that the shard does not know, for it takes long to make
     */
    record Gate(Supplier<SeriesCensus> census, Limits limits) {
        boolean knows(KeyParts parts) {
            return census.get().series.contains(text(parts.canonical()));
        }

        Verdict admit(List<KeyParts> wanted) {
            return wanted.isEmpty()
                    ? new Verdict(new BitSet(), null)
                    : census.get().admit(new ArrayList<>(wanted), limits);
        }
    }
}
