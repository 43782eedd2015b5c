package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Fill;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.grammar.tdengine.ast.Window;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.expression.CompiledExpression;
import io.mimeseries.tdengine.expression.ScopeColumn.Role;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.select.group.WindowPlan;
import io.mimeseries.tdengine.select.source.Source;
import io.mimeseries.tdengine.type.TimeSpan;
import io.mimeseries.tdengine.window.CountWindows;
import io.mimeseries.tdengine.window.EventWindows;
import io.mimeseries.tdengine.window.Grid;
import io.mimeseries.tdengine.window.IntervalWindows;
import io.mimeseries.tdengine.window.SessionWindows;
import io.mimeseries.tdengine.window.StateWindows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A window of a query, checked.
 *
 * @param state the expression of STATE_WINDOW, null of other windows
 * @param grid of INTERVAL
 * @param fill FILL, null without
 * @param counted what rows must have to be in a window at all, null where all are
 */
record WindowClause(
        WindowPlan plan,
        @Nullable Expression state,
        @Nullable Grid grid,
        @Nullable Fill fill,
        @Nullable CompiledExpression counted) {

    private WindowClause(WindowPlan plan, @Nullable Expression state, @Nullable Grid grid, @Nullable Fill fill) {
        this(plan, state, grid, fill, null);
    }

    static WindowClause of(Window window, QueryParts query) {
        if (!(window instanceof Window.Session) && !hasTime(query.source())) {
            throw ErrorCode.INVALID_WINDOW_INPUT.error();
        }
        if (query.source().timeLine() == Source.TimeLine.NONE) {
            throw ErrorCode.NO_PRIMARY_TIMESTAMP.error(
                    "Window query not supported, since not valid primary timestamp column as input");
        }
        return window.accept(new Checked(query));
    }

    /** A subquery may leave it out. */
    private static boolean hasTime(Source source) {
        return source.columns().stream().anyMatch(column -> column.role() == Role.PRIMARY_TIMESTAMP);
    }

    /** One kind of window after the other. */
    private record Checked(QueryParts query) implements Window.Visitor<WindowClause> {
        /** That FILL makes. */
        private static final int MOST_WINDOWS = 10_000_000;

        private static final int DAYS_OF_MONTH = 30;
        private static final int DAYS_OF_YEAR = 365;

        private WindowChecks checks() {
            return new WindowChecks(
                    query.compiler().precision(), query.compiler().context().zone());
        }

        private long least(@Nullable Literal span) {
            return span == null ? 0 : checks().span(span).in(query.compiler().precision());
        }

        private CompiledExpression compile(Expression node) {
            return query.compiler().compile(node, query.scope());
        }

        private CompiledExpression condition(Expression node) {
            return query.compiler().condition(node, query.scope());
        }

        @Override
        public WindowClause visit(Window.Interval node) {
            var bounds = query.where().bounds();
            var grid = checks().grid(node, bounds.first());
            var fill = node.fill() == null || node.fill().mode() == Fill.Mode.NONE ? null : node.fill();
            if (fill != null && !bounds.isBounded()) {
                throw ErrorCode.TIME_RANGE_REQUIRED.error();
            }
            if (fill != null && windows(bounds, checks().span(node.interval())) >= MOST_WINDOWS) {
                throw ErrorCode.TIME_RANGE_REQUIRED.error();
            }
            return new WindowClause(new WindowPlan(new IntervalWindows(grid), List.of()), null, grid, fill);
        }

        /** As the real server counts them: without SLIDING, and with months of 30 days. */
        private double windows(TimeBounds bounds, TimeSpan interval) {
            var precision = query.compiler().precision();
            var days = interval.unit() == 'n' ? DAYS_OF_MONTH : DAYS_OF_YEAR;
            double length = interval.isCalendar()
                    ? (double) interval.amount() * new TimeSpan(days, 'd').in(precision)
                    : interval.in(precision);
            return ((double) bounds.last() - bounds.first()) / length;
        }

        @Override
        public WindowClause visit(Window.Session node) {
            var span = checks().span(node.gap());
            if (span.isCalendar() || span.in(query.compiler().precision()) <= 0) {
                throw ErrorCode.INVALID_SESSION_GAP.error();
            }
            var column = query.scope().resolve(node.column());
            if (column == null || column.role() != Role.PRIMARY_TIMESTAMP) {
                throw ErrorCode.INVALID_SESSION_COLUMN.error();
            }
            var gap = span.in(query.compiler().precision());
            return new WindowClause(new WindowPlan(new SessionWindows(gap), List.of()), null, null, null);
        }

        @Override
        public WindowClause visit(Window.State node) {
            var state = compile(node.expression());
            var kind = state.type().kind();
            if (!kind.isInteger() && kind != DataType.BOOL && kind != DataType.VARCHAR) {
                throw ErrorCode.INVALID_STATE_WINDOW_TYPE.error();
            }
            var cutter = new StateWindows(least(node.trueFor()));
            return new WindowClause(new WindowPlan(cutter, List.of(state)), node.expression(), null, null);
        }

        @Override
        public WindowClause visit(Window.Event node) {
            var inputs = List.of(condition(node.start()), condition(node.end()));
            return new WindowClause(new WindowPlan(new EventWindows(least(node.trueFor())), inputs), null, null, null);
        }

        @Override
        public WindowClause visit(Window.Count node) {
            var size = number(node.size());
            var sliding = node.sliding() == null ? size : number(node.sliding());
            if (size <= 1) {
                throw ErrorCode.INVALID_STREAM_QUERY.error("Size of Count window must exceed 1.");
            }
            if (sliding <= 0) {
                throw ErrorCode.INVALID_STREAM_QUERY.error("Sliding of Count window must exceed 0.");
            }
            if (sliding > size) {
                throw ErrorCode.INVALID_STREAM_QUERY.error("sliding value no larger than the count value.");
            }
            var plan = new WindowPlan(new CountWindows(size, sliding), List.of());
            return new WindowClause(plan, null, null, null, counted(node.columns()));
        }

        /** Rows with a value in one column at least (read: the documentation's chapter on windows, since 3.3.7). */
        private @Nullable CompiledExpression counted(List<Expression> columns) {
            if (columns.isEmpty()) {
                return null;
            }
            var tests = columns.stream()
                    .<Expression>map(column -> new Expression.IsNull(true, column, column.source()))
                    .toList();
            return condition(
                    tests.size() == 1
                            ? tests.get(0)
                            : new Expression.Logical(
                                    Expression.Logical.Connective.OR,
                                    tests,
                                    columns.get(0).source()));
        }

        private static int number(Literal literal) {
            var digits = literal.text();
            return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        }

        @Override
        public WindowClause visit(Window.Anomaly node) {
            throw ErrorCode.ANALYSIS_MODEL_MISSING.error();
        }
    }
}
