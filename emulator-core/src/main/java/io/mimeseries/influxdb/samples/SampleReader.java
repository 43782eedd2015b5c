package io.mimeseries.influxdb.samples;

import io.mimeseries.column.ColumnType;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.SampleQuery;
import io.mimeseries.influxdb.SampleQuery.Matcher;
import io.mimeseries.influxdb.SampleSeries;
import io.mimeseries.influxdb.store.InfluxStore;
import io.mimeseries.influxdb.store.Shard;
import io.mimeseries.influxdb.store.StoreView;
import io.mimeseries.storage.SeriesTable;
import io.mimeseries.storage.Tags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the series under the store's lock and reads them without it. Series come in the order of their keys. */
public final class SampleReader {
    private final InfluxStore store;

    public SampleReader(InfluxStore store) {
        this.store = store;
    }

    /** @throws InfluxDbException with the real server's text if there is no such database, policy or regular expression */
    public List<SampleSeries> read(SampleQuery query) {
        long from = query.from() == 0 ? Long.MIN_VALUE : query.from();
        long to = query.to() == 0 ? Long.MAX_VALUE : query.to();
        var found = store.read(view -> find(view, query, from, to));
        var samples = new ArrayList<SampleSeries>();
        for (var series : found.values()) {
            var read = series.read(from, to);
            if (read.times().length > 0) {
                samples.add(read);
            }
        }
        return samples;
    }

    private static SortedMap<SampleKey, FoundSeries> find(StoreView view, SampleQuery query, long from, long to) {
        var found = new TreeMap<SampleKey, FoundSeries>();
        var shards = shards(view, query, from, to);
        if (shards.isEmpty()) {
            return found;
        }
        var matchers = query.matchers().stream().map(TagMatcher::of).toList();
        var named = matchers.stream().anyMatch(matcher -> matcher.name().equals(Matcher.MEASUREMENT));
        for (var shard : shards) {
            for (var entry : shard.tables().entrySet()) {
                find(entry.getKey(), entry.getValue(), matchers, named, found);
            }
        }
        return found;
    }

    private static List<Shard> shards(StoreView view, SampleQuery query, long from, long to) {
        var database = view.catalog().database(query.database());
        if (database == null) {
            throw new InfluxDbException(InfluxDbException.Kind.INVALID, "no database");
        }
        var name = query.retentionPolicy().isEmpty() ? database.defaultPolicy() : query.retentionPolicy();
        var policy = database.policies().get(name);
        if (policy == null) {
            throw new InfluxDbException(InfluxDbException.Kind.INVALID, "invalid retention policy");
        }
        var shards = new ArrayList<Shard>();
        for (var shard : view.shards(policy)) {
            if (shard.start() <= to && from < shard.end()) {
                shards.add(shard);
            }
        }
        return shards;
    }

    private static void find(
            String measurement,
            SeriesTable table,
            List<TagMatcher> matchers,
            boolean named,
            SortedMap<SampleKey, FoundSeries> found) {
        int column = table.schema().ordinal(SampleSeries.FIELD);
        if (column < 0 || !acceptName(measurement, matchers)) {
            return;
        }
        var tagKeys = new HashSet<String>();
        var accepted = false;
        for (var series : table.series()) {
            var tags = series.key().tags();
            for (int i = 0; i < tags.size(); i++) {
                tagKeys.add(tags.name(i));
            }
            if (acceptTags(tags, matchers)) {
                accepted = true;
                if (table.schema().type(column) == ColumnType.DOUBLE) {
                    var key = new SampleKey(measurement, series.key().bytes());
                    found.computeIfAbsent(key, absent -> new FoundSeries(measurement, tags))
                            .add(series.view(), column);
                }
            }
        }
        if (accepted && !named) {
            refuseForeignTags(measurement, tagKeys, matchers);
        }
    }

    private static boolean acceptName(String measurement, List<TagMatcher> matchers) {
        for (var matcher : matchers) {
            if (matcher.isSpecial()
                    && !matcher.accepts(matcher.name().equals(Matcher.FIELD) ? SampleSeries.FIELD : measurement)) {
                return false;
            }
        }
        return true;
    }

    private static boolean acceptTags(Tags tags, List<TagMatcher> matchers) {
        for (var matcher : matchers) {
            if (!matcher.isSpecial()) {
                var value = tags.value(matcher.name());
                if (!matcher.accepts(value == null ? "" : value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * A condition that holds for a tag that the measurement does not have at all, with no condition on the measurement: there 1.6.7
     * panics and answers 500.
     */
    private static void refuseForeignTags(String measurement, Set<String> tagKeys, List<TagMatcher> matchers) {
        for (var matcher : matchers) {
            if (!matcher.isSpecial() && !tagKeys.contains(matcher.name())) {
                throw new NotEmulatedException("a Prometheus query without __name__ for a label \"" + matcher.name()
                        + "\" that " + measurement + " lacks, at which the real server fails");
            }
        }
    }

    /** The order of the real server: by measurement, then by the bytes of the series key. */
    private record SampleKey(String measurement, byte[] key) implements Comparable<SampleKey> {
        @Override
        public int compareTo(SampleKey other) {
            int names = measurement.compareTo(other.measurement);
            return names != 0 ? names : Arrays.compareUnsigned(key, other.key);
        }
    }
}
