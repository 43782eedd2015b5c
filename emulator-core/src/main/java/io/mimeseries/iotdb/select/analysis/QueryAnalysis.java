package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.expression.ExpressionText;
import io.mimeseries.iotdb.function.FunctionBinder;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.select.plan.LastPlan;
import io.mimeseries.iotdb.select.plan.QueryPlan;
import io.mimeseries.iotdb.select.plan.SortBy;
import io.mimeseries.iotdb.select.tree.ColumnKinds;
import io.mimeseries.iotdb.select.tree.ControlColumn;
import io.mimeseries.iotdb.select.tree.Errors;
import io.mimeseries.iotdb.select.window.WindowSpec;
import io.mimeseries.iotdb.store.StoreView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** From the tree of a query to its plan. What needs no timeseries is checked first, once; the rest needs a view of the store. */
public final class QueryAnalysis {
    private final Query query;
    private final SqlTimes times;
    private final FunctionBinder functions;
    private final Predicate<FullPath> readable;
    private final ColumnKinds kinds;
    private final Patterns patterns;
    private final boolean aggregation;
    private final @Nullable GroupBy windows;
    private final @Nullable WindowSpec spec;

    /**
     * Fails if the query is wrong whatever timeseries there are.
     *
     * @param readable which timeseries there are for the user
     */
    public QueryAnalysis(Query query, SqlTimes times, FunctionBinder functions, Predicate<FullPath> readable) {
        this.times = times;
        this.functions = functions;
        this.readable = readable;
        this.query = query;
        this.kinds = new ColumnKinds(times.version());
        this.patterns = new Patterns(query.from(), kinds);
        CallChecks.check(query, times);
        this.windows = windows(query);
        this.spec = windows instanceof GroupBy.TimeWindows byTime ? new WindowAnalysis(times).of(byTime) : null;
        this.aggregation = QueryChecks.check(query, times, kinds);
        requireWindows(query, times, windows);
    }

    private static void requireWindows(Query query, SqlTimes times, @Nullable GroupBy windows) {
        if (windows == null && EndTimes.isWanted(query) && times.version().isAtLeast(IotDbVersion.V1_3_2)) {
            throw new NotEmulatedException("__endTime without windows");
        }
    }

    private static @Nullable GroupBy windows(Query query) {
        for (var part : query.groupBy()) {
            if (!(part instanceof GroupBy.Levels || part instanceof GroupBy.Tags)) {
                return part;
            }
        }
        return null;
    }

    /** Not of SELECT LAST. */
    public QueryPlan plan(StoreView view) {
        var found = schema(view);
        if (found.isEmpty()) {
            return QueryPlan.nothing();
        }
        var scope = new Scope(query, times, functions, kinds, patterns, found, new ExpressionText(times));
        var conditions = Conditions.of(query.where(), times, kinds);
        var grouping = new Grouping(aggregation, windows, spec, times.version());
        var rows = query.alignByDevice()
                ? new AlignByDevice(scope, conditions, grouping).analyse()
                : new AlignByTime(scope, conditions, aggregation).analyse(grouping);
        if (rows.columns().isEmpty() || rows.parts().isEmpty()) {
            return QueryPlan.nothing();
        }
        requireAscendingMonths(scope);
        var isWritten = !query.into().isEmpty();
        var order = scope.isLater() && !isWritten
                ? SortKeys.order(query, rows.columns().size())
                : List.<SortBy>of();
        return new QueryPlan(
                rows.columns(),
                rows.hidden(),
                !grouping.hasTimes(),
                rows.parts(),
                isWritten || !SortKeys.isDescending(query),
                rows.tags(),
                order,
                query.fill(),
                query.pagination().offset(),
                query.pagination().limit());
    }

    /** Of SELECT LAST. */
    public LastPlan lastPlan(StoreView view) {
        return LastAnalysis.plan(query, schema(view), times, kinds);
    }

    private QuerySchema schema(StoreView view) {
        var wanted = new LinkedHashSet<PathPattern>();
        query.columns().forEach(column -> patterns.collect(column.expression(), wanted));
        if (query.where() != null) {
            patterns.collect(query.where(), wanted);
        }
        if (query.having() != null) {
            patterns.collect(query.having(), wanted);
        }
        for (var part : query.groupBy()) {
            var control = ControlColumn.of(part);
            if (control != null) {
                patterns.collect(control, wanted);
            }
        }
        SortKeys.expressions(query).forEach(key -> patterns.collect(key, wanted));
        return new QuerySchema(view, wanted, readable);
    }

    private void requireAscendingMonths(Scope scope) {
        if (!scope.isLater()
                && spec != null
                && (spec.interval().isCalendar() || spec.step().isCalendar())
                && SortKeys.isDescending(query)) {
            throw Errors.semantic("Group by month doesn't support order by time desc now.");
        }
    }
}
