package io.mimeseries.influxdb.statement.show;

import io.mimeseries.engine.Clock;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.select.compile.ConditionSplitter;
import io.mimeseries.influxdb.statement.support.Page;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.Table;
import io.mimeseries.influxdb.store.InfluxStore;
import io.mimeseries.influxdb.store.MeasurementSlice;
import io.mimeseries.query.StringOrder;
import io.mimeseries.storage.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** SHOW TAG KEYS and SHOW TAG VALUES. SLIMIT and SOFFSET are accepted without effect there, also by the real server. */
public final class ShowTags {
    private record TagValue(String key, String value) {}

    private static final Comparator<TagValue> ORDER = Comparator.comparing(TagValue::key, StringOrder.COMPARATOR)
            .thenComparing(TagValue::value, StringOrder.COMPARATOR);

    private final DatabaseTags tags;
    private final Clock clock;

    public ShowTags(InfluxStore store, Clock clock) {
        this.tags = new DatabaseTags(store);
        this.clock = clock;
    }

    public List<ResultSeries> keys(Statement.ShowTagKeys statement, StatementContext context) {
        var split = ConditionSplitter.split(statement.condition(), clock.nanoseconds(), null);
        var keys = new TreeMap<String, SortedSet<String>>(StringOrder.COMPARATOR);
        tags.forEach(context.databaseOr(statement.database()), statement.sources(), split, (slice, series) -> {
            var names = keys.computeIfAbsent(slice.measurement(), absent -> new TreeSet<>(StringOrder.COMPARATOR));
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
        var collector = new ValueCollector(wanted, split.condition());
        tags.forEach(context.databaseOr(statement.database()), statement.sources(), split, collector);
        var series = new ArrayList<ResultSeries>();
        collector.values.forEach((measurement, pairs) -> {
            var page = Page.of(List.copyOf(pairs), statement.limit(), statement.offset());
            if (!page.isEmpty()) {
                var table = new Table(measurement, "key", "value");
                page.forEach(pair -> table.row(pair.key(), pair.value()));
                series.add(table.build());
            }
        });
        return series;
    }

    /** Collects the values of the keys that WITH KEY and the condition ask for. */
    private static final class ValueCollector implements DatabaseTags.Visitor {
        private final SortedMap<String, SortedSet<TagValue>> values = new TreeMap<>(StringOrder.COMPARATOR);
        private final @Nullable Expression condition;
        private Predicate<String> wanted;

        ValueCollector(Predicate<String> wanted, @Nullable Expression condition) {
            this.wanted = wanted;
            this.condition = condition;
        }

        @Override
        public void begin() {
            var keys = KeyCondition.of(condition);
            wanted = keys == null ? wanted : wanted.and(keys);
        }

        @Override
        public void visit(MeasurementSlice slice, Series series) {
            var found = series.key().tags();
            for (int index = 0; index < found.size(); index++) {
                if (wanted.test(found.name(index))) {
                    values.computeIfAbsent(slice.measurement(), absent -> new TreeSet<>(ORDER))
                            .add(new TagValue(found.name(index), found.value(index)));
                }
            }
        }
    }
}
