package io.mimeseries.influxdb.statement.show;

import io.mimeseries.engine.Clock;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.select.compile.ConditionSplitter;
import io.mimeseries.influxdb.statement.support.Conditions;
import io.mimeseries.influxdb.statement.support.Page;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.Table;
import io.mimeseries.influxdb.store.InfluxStore;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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
        SortedMap<String, SortedSet<String>> keys = store.read(view -> {
            var found = new TreeMap<String, SortedSet<String>>();
            AddressedSeries.of(view, statement.sources(), statement.database(), split, context)
                    .forEach(
                            view,
                            (slice, series, match) -> found.computeIfAbsent(
                                            slice.measurement(), absent -> new TreeSet<>())
                                    .add(series.key().toString()));
            return found;
        });
        Conditions.refuseOrderAndArithmetic(split.condition());
        var all = new ArrayList<String>();
        keys.values().forEach(all::addAll);
        var page = Page.of(all, statement.limit(), statement.offset());
        if (page.isEmpty()) {
            return List.of();
        }
        var table = new Table("", "key");
        page.forEach(table::row);
        return table.asList();
    }
}
