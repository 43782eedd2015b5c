package io.mimeseries.influxdb.select.explain;

import io.mimeseries.engine.Clock;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.bounds.QueryTask;
import io.mimeseries.influxdb.select.SelectExecution;
import io.mimeseries.influxdb.select.SelectPlanner;
import io.mimeseries.influxdb.select.StoreFieldMapper;
import io.mimeseries.influxdb.select.compile.FieldRewriter;
import io.mimeseries.influxdb.select.compile.SelectCompiler;
import io.mimeseries.influxdb.store.InfluxStore;
import java.time.Duration;
import java.util.List;

/** Runs a SELECT and tells what was read and how long it took by the machine's time; INTO writes nothing, as in InfluxDB 1.6.7. */
public final class Analysis {
    private static final List<String> TYPES = List.of("float", "integer", "unsigned", "string", "boolean");

    private final InfluxStore store;
    private final Clock clock;
    private final SelectExecution execution;

    public Analysis(InfluxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.execution = new SelectExecution(store, clock);
    }

    /**
     * The lines of EXPLAIN ANALYZE: a tree, and an empty line.
     *
     * @throws io.mimeseries.influxdb.StatementException if the query is refused
     */
    public List<String> run(Statement.Select select, QueryTask task) {
        var begin = Clock.system().now();
        var compiled = SelectCompiler.compile(select, clock.nanoseconds());
        var cursors = store.read(view -> {
            var mapper = new StoreFieldMapper(view, SelectPlanner.readRange(compiled));
            return cursor(CursorPlan.of(FieldRewriter.rewrite(compiled, mapper)), mapper);
        });
        var planned = Clock.system().now();
        execution.execute(select.withTarget(null), task);
        var end = Clock.system().now();
        var root = new Branch("select");
        root.add("execution_time", Duration.between(planned, end));
        root.add("planning_time", Duration.between(begin, planned));
        root.add("total_time", Duration.between(begin, end));
        root.add(cursors);
        return root.lines();
    }

    private static Branch cursor(CursorPlan cursor, StoreFieldMapper mapper) {
        var branch = new Branch("build_cursor");
        branch.add(new Branch("labels").add("statement", cursor.select().select()));
        for (var scanner : cursor.scanners()) {
            branch.add(scanner(scanner, mapper));
        }
        return branch;
    }

    private static Branch scanner(CursorPlan.Scanner scanner, StoreFieldMapper mapper) {
        var branch = new Branch("iterator_scanner");
        var labels = new Branch("labels");
        if (!scanner.auxiliary().isEmpty()) {
            labels.add("auxiliary_fields", Explanation.names(scanner.auxiliary()));
        }
        if (scanner.call() != null) {
            labels.add("expr", scanner.call());
        }
        branch.add(labels);
        for (var input : scanner.inputs()) {
            if (input instanceof CursorPlan cursor) {
                branch.add(cursor(cursor, mapper));
            } else if (input instanceof PlannedIterator iterator) {
                addIterators(branch, iterator, mapper);
            }
        }
        return branch;
    }

    private static void addIterators(Branch branch, PlannedIterator iterator, StoreFieldMapper mapper) {
        var begin = Clock.system().now();
        for (var shard : iterator.open(mapper)) {
            var end = Clock.system().now();
            if (shard.isReal()) {
                branch.add(iterator(iterator, shard).add("planning_time", Duration.between(begin, end)));
            }
            begin = end;
        }
    }

    private static Branch iterator(PlannedIterator iterator, ShardCursors shard) {
        var labels = new Branch("labels");
        if (iterator.condition() != null) {
            labels.add("cond", iterator.condition());
        }
        labels.add("measurement", shard.measurement()).add("shard_id", shard.shard());
        var branch = new Branch("create_iterator")
                .add(labels)
                .add("cursors_ref", shard.referenceCursors())
                .add("cursors_aux", shard.auxiliaryCursors())
                .add("cursors_cond", shard.conditionCursors());
        for (var type : TYPES) {
            branch.add(type + "_blocks_decoded", 0).add(type + "_blocks_size_bytes", 0);
        }
        return branch;
    }
}
