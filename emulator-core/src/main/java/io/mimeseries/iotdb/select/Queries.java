package io.mimeseries.iotdb.select;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.Explain;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.function.FunctionBinder;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.select.analysis.QueryAnalysis;
import io.mimeseries.iotdb.select.explain.PlanLines;
import io.mimeseries.iotdb.select.into.IntoRows;
import io.mimeseries.iotdb.select.into.KnownTypes;
import io.mimeseries.iotdb.select.into.TabletSink;
import io.mimeseries.iotdb.select.last.LastRows;
import io.mimeseries.iotdb.select.run.QueryRows;
import io.mimeseries.iotdb.store.IotDbStore;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers queries from a store. Safe for use by many threads. */
public final class Queries {
    private final IotDbStore store;

    public Queries(IotDbStore store) {
        this.store = store;
    }

    /**
     * Answers a query; fails with the real server's code and text.
     *
     * @param times the session's zone and the time of the statement
     * @param functions those that the query may call
     * @param readable which timeseries there are for the user: others do as if they were not
     * @param sink takes what INTO writes
     */
    public Answer.Rows run(
            Query query, SqlTimes times, FunctionBinder functions, Predicate<FullPath> readable, TabletSink sink) {
        var analysis = new QueryAnalysis(query, times, functions, readable);
        if (query.last()) {
            return LastRows.answer(store.read(analysis::lastPlan));
        }
        var plan = store.read(analysis::plan);
        if (query.into().isEmpty()) {
            return QueryRows.answer(plan, times);
        }
        var known = times.version().isAtLeast(IotDbVersion.V1_3_2) ? (KnownTypes) this::typeOf : KnownTypes.UNASKED;
        return IntoRows.answer(query.into(), query.alignByDevice(), plan, QueryRows.rows(plan, times), known, sink);
    }

    private @Nullable DataType typeOf(FullPath path) {
        var found = store.read(view -> view.timeseries(PathPattern.of(path)));
        return found.isEmpty() ? null : found.get(0).type();
    }

    /**
     * Answers EXPLAIN.
     *
     * @throws NotEmulatedException for EXPLAIN ANALYZE
     */
    public Answer.Rows explain(
            Explain explain, SqlTimes times, FunctionBinder functions, Predicate<FullPath> readable) {
        if (explain.analyze()) {
            throw new NotEmulatedException("EXPLAIN ANALYZE");
        }
        var analysis = new QueryAnalysis(explain.query(), times, functions, readable);
        return explain.query().last()
                ? PlanLines.answer(store.read(analysis::lastPlan).series())
                : PlanLines.answer(store.read(analysis::plan));
    }
}
