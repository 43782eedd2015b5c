package io.mimeseries.influxdb.select.explain;

import io.mimeseries.engine.Clock;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.bounds.QueryTask;
import io.mimeseries.influxdb.select.SelectPlanner;
import io.mimeseries.influxdb.select.StoreFieldMapper;
import io.mimeseries.influxdb.select.compile.FieldRewriter;
import io.mimeseries.influxdb.select.compile.SelectCompiler;
import io.mimeseries.influxdb.store.InfluxStore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells what InfluxDB 1.6.7 would read for a SELECT if it still held all points in its cache, as it does after tests write them: it
 * would have no files.
 */
public final class Explanation {
    private final InfluxStore store;
    private final Clock clock;

    public Explanation(InfluxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The lines of EXPLAIN, one empty line if nothing would be read. Iterators come in the order of the select list, where the real
     * server's order is that of a map.
     *
     * @throws io.mimeseries.influxdb.StatementException if the query is refused
     */
    public List<String> plan(Statement.Select select, QueryTask task) {
        var compiled = SelectCompiler.compile(select, clock.nanoseconds());
        var iterators = store.read(view -> {
            var mapper = new StoreFieldMapper(view, SelectPlanner.readRange(compiled));
            var cursor = CursorPlan.of(FieldRewriter.rewrite(compiled, mapper));
            var opened = new ArrayList<Opened>();
            for (var iterator : cursor.iterators()) {
                var shards = iterator.open(mapper);
                shards.forEach(shard -> task.series(shard.series()));
                opened.add(new Opened(iterator, shards));
            }
            return opened;
        });
        var lines = new ArrayList<String>();
        for (var iterator : iterators) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(lines(iterator));
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private record Opened(PlannedIterator iterator, List<ShardCursors> shards) {}

    private static List<String> lines(Opened opened) {
        var lines = new ArrayList<String>();
        var expression = opened.iterator().expression();
        lines.add("EXPRESSION: " + (expression == null ? "<nil>" : expression));
        if (!opened.iterator().auxiliary().isEmpty()) {
            lines.add("AUXILIARY FIELDS: " + names(opened.iterator().auxiliary()));
        }
        lines.add("NUMBER OF SHARDS: " + opened.shards().size());
        lines.add("NUMBER OF SERIES: "
                + opened.shards().stream().mapToInt(ShardCursors::series).sum());
        lines.add("CACHED VALUES: "
                + opened.shards().stream().mapToLong(ShardCursors::values).sum());
        lines.add("NUMBER OF FILES: 0");
        lines.add("NUMBER OF BLOCKS: 0");
        lines.add("SIZE OF BLOCKS: 0");
        return lines;
    }

    static String names(List<VariableReference> references) {
        return references.stream().map(VariableReference::toString).collect(Collectors.joining(", "));
    }
}
