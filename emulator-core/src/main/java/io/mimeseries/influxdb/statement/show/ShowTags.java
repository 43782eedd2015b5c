package io.mimeseries.influxdb.statement.show;

import io.mimeseries.engine.Clock;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.select.compile.ConditionSplitter;
import io.mimeseries.influxdb.statement.support.Page;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.Table;
import io.mimeseries.influxdb.store.InfluxStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** SHOW TAG KEYS and SHOW TAG VALUES. SLIMIT and SOFFSET are accepted without effect there, also by the real server. */
public final class ShowTags {
    private record TagValue(String key, String value) {}

    private static final Comparator<TagValue> ORDER =
            Comparator.comparing(TagValue::key).thenComparing(TagValue::value);

    private final DatabaseTags tags;
    private final Clock clock;

    public ShowTags(InfluxStore store, Clock clock) {
        this.tags = new DatabaseTags(store);
        this.clock = clock;
    }

    public List<ResultSeries> keys(Statement.ShowTagKeys statement, StatementContext context) {
        var split = ConditionSplitter.split(statement.condition(), clock.nanoseconds(), null);
        var keys = new TreeMap<String, SortedSet<String>>();
        tags.forEach(context.databaseOr(statement.database()), statement.sources(), split, (slice, series) -> {
            var names = keys.computeIfAbsent(slice.measurement(), absent -> new TreeSet<>());
            var found = series.key().tags();
            for (int index = 0; index < found.size(); index++) {
                names.add(found.name(index));
            }
        });
        var series = new ArrayList<ResultSeries>();
        keys.forEach((measurement, names) -> {
            var page = Page.of(List.copyOf(names), statement.limit(), statement.offset());
            if (!page.isEmpty()) {
                var table = new Table(measurement, "tagKey");
                page.forEach(table::row);
                series.add(table.build());
            }
        });
        return series;
    }

    public List<ResultSeries> values(Statement.ShowTagValues statement, StatementContext context) {
        var split = ConditionSplitter.split(statement.condition(), clock.nanoseconds(), null);
        var wanted = KeySelection.of(statement.keyOperator(), statement.keys());
        var values = new TreeMap<String, SortedSet<TagValue>>();
        tags.forEach(context.databaseOr(statement.database()), statement.sources(), split, (slice, series) -> {
            var found = series.key().tags();
            for (int index = 0; index < found.size(); index++) {
                if (wanted.test(found.name(index))) {
                    values.computeIfAbsent(slice.measurement(), absent -> new TreeSet<>(ORDER))
                            .add(new TagValue(found.name(index), found.value(index)));
                }
            }
        });
        var series = new ArrayList<ResultSeries>();
        values.forEach((measurement, pairs) -> {
            var page = Page.of(List.copyOf(pairs), statement.limit(), statement.offset());
            if (!page.isEmpty()) {
                var table = new Table(measurement, "key", "value");
                page.forEach(pair -> table.row(pair.key(), pair.value()));
                series.add(table.build());
            }
        });
        return series;
    }
}
