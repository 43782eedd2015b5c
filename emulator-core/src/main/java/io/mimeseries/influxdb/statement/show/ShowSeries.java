package io.mimeseries.influxdb.statement.show;

import io.mimeseries.engine.Clock;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.select.compile.ConditionSplitter;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.statement.support.Conditions;
import io.mimeseries.influxdb.statement.support.Page;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.Table;
import io.mimeseries.influxdb.store.InfluxStore;
import io.mimeseries.lineprotocol.KeyText;
import io.mimeseries.query.StringOrder;
import io.mimeseries.storage.SeriesKey;
import io.mimeseries.storage.Tags;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHOW SERIES. */
public final class ShowSeries {
    private final InfluxStore store;
    private final Clock clock;

    public ShowSeries(InfluxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public List<ResultSeries> show(Statement.ShowSeries statement, StatementContext context) {
        var split = ConditionSplitter.split(statement.condition(), clock.nanoseconds(), null);
        SortedMap<String, SortedMap<Tags, String>> keys = store.read(view -> {
            var found = new TreeMap<String, SortedMap<Tags, String>>(StringOrder.COMPARATOR);
            AddressedSeries.of(view, statement.sources(), statement.database(), split, context)
                    .forEach(
                            view,
                            (slice, series, match) -> found.computeIfAbsent(
                                            slice.measurement(), absent -> new TreeMap<>(ShowSeries::compare))
                                    .put(series.key().tags(), text(slice.measurement(), series.key())));
            return found;
        });
        Conditions.refuseOrderAndArithmetic(split.condition());
        if (split.timeRange().max() < 0) {
            // the real server gives each series the time 0 and then looks at the upper bound (asked of 1.6.7)
            return List.of();
        }
        var all = new ArrayList<String>();
        // with a bound of time the real server reads points and merges them by their keys' text (asked of 1.6.7)
        var byText = !split.timeRange().equals(TimeRange.ALL);
        for (var ofMeasurement : keys.values()) {
            all.addAll(byText ? sorted(ofMeasurement.values()) : ofMeasurement.values());
        }
        var page = Page.of(all, statement.limit(), statement.offset());
        if (page.isEmpty()) {
            return List.of();
        }
        var table = new Table("", "key");
        page.forEach(table::row);
        return table.asList();
    }

    private static List<String> sorted(Collection<String> keys) {
        return keys.stream().sorted(StringOrder.COMPARATOR).toList();
    }

    /** The key as the real server spells it, however a line spelt it. */
    private static String text(String measurement, SeriesKey key) {
        var spelt = key.toString();
        var tags = key.tags();
        if (spelt.indexOf('\\') < 0 && spelt.chars().filter(c -> c == '=').count() == tags.size()) {
            return spelt;
        }
        var values = new TreeMap<String, String>(StringOrder.COMPARATOR);
        for (int index = 0; index < tags.size(); index++) {
            values.put(tags.name(index), tags.value(index));
        }
        return new String(KeyText.of(measurement, values), StandardCharsets.UTF_8);
    }

    /** By keys and values of the tags, one after the other, as they are without escapes. */
    private static int compare(Tags left, Tags right) {
        for (int index = 0; index < Math.min(left.size(), right.size()); index++) {
            var byName = StringOrder.compare(left.name(index), right.name(index));
            var order = byName != 0 ? byName : StringOrder.compare(left.value(index), right.value(index));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
