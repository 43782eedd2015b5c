package io.mimeseries.influxdb.select;

import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.query.Points;
import io.mimeseries.query.aggregate.Aggregator;
import io.mimeseries.query.aggregate.Aggregators;
import io.mimeseries.query.aggregate.WindowFunction;
import io.mimeseries.query.aggregate.WindowFunctions;
import io.mimeseries.query.scan.PercentileScan;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Computes one call of the select list for one group. */
final class Calls {
    private static final long SECOND = 1_000_000_000L;

    private final CallScope scope;
    private final Group group;

    private Calls(CallScope scope, Group group) {
        this.scope = scope;
        this.group = group;
    }

    /** The points of a call in the order of the query. */
    static Points run(Call call, CallScope scope, Group group) {
        var transforms = TransformationCall.isTransformation(call);
        return !transforms && StretchedCall.applies(scope, group)
                ? StretchedCall.run(call, scope, group)
                : runInOrder(call, scope, group);
    }

    /** The same for rows that do not go back in time from window to window. */
    static Points runInOrder(Call call, CallScope scope, Group group) {
        return new Calls(scope, group).run(call);
    }

    private Points run(Call call) {
        return switch (call.name()) {
            case "count", "sum", "mean", "min", "max", "first", "last" -> aggregate(call);
            case "median", "mode", "stddev", "spread", "percentile" ->
                WindowFill.fill(scope, call.name(), timed(windowed(call, windowFunction(call))));
            case "sample" -> windowed(call, windowFunction(call));
            case "distinct" -> distinct(call);
            case "integral" -> integral(call);
            case "top", "bottom" -> TopBottomCall.run(call, scope, group);
            default -> TransformationCall.run(call, scope, group);
        };
    }

    private Points aggregate(Call call) {
        var argument = call.arguments().get(0);
        if (argument instanceof Call inner) {
            var distinct = Calls.run(inner, scope, group);
            return WindowFill.fill(scope, call.name(), Aggregation.run(scope, ascending(distinct), Aggregators::count));
        }
        var reference = (VariableReference) argument;
        var type = ColumnTypes.of(reference.type());
        if (!accepts(call.name(), type)) {
            throw unsupported(call.name(), type);
        }
        if (FirstLast.applies(call, scope, group)) {
            var points = FirstLast.run(call, scope, group, factory(call.name()));
            return WindowFill.fill(scope, call.name(), points);
        }
        var scanned = scope.scans().of(call, scope).run(group);
        var points = scanned == null ? Aggregation.run(scope, group, reference, factory(call.name())) : scanned;
        return WindowFill.fill(scope, call.name(), points);
    }

    /** A function's points stand at the start of their window unless the one selector keeps its own times. */
    private Points timed(Points points) {
        if (scope.ownTimes()) {
            return points;
        }
        var times = new long[points.size()];
        for (int row = 0; row < times.length; row++) {
            times[row] = scope.windows().startOf(points.times().at(row));
        }
        return new Points(new LongColumn(times), points.values(), points.aux());
    }

    private Points windowed(Call call, WindowFunction function) {
        var reference = (VariableReference) call.arguments().get(0);
        var type = ColumnTypes.of(reference.type());
        if (function.resultType(type) == null) {
            throw unsupported(call.name(), type);
        }
        var anyOrder = switch (call.name()) {
            case "median", "percentile", "spread" -> !scope.hasInterval();
            default -> false;
        };
        if (call.name().equals("percentile")
                && anyOrder
                && type == ColumnType.DOUBLE
                && scope.aux().isEmpty()
                && group.isPlain(reference)) {
            var scan = new PercentileScan();
            group.views(scope.range(), reference, scan::read);
            if (scan.count() > WindowFunctions.SORTED_PERCENTILE) {
                return scan.result(number(call.arguments().get(1)));
            }
        }
        var points =
                anyOrder ? WindowedCall.pile(scope, group, reference) : WindowedCall.points(scope, group, reference);
        return WindowedCall.run(scope, points, function);
    }

    /** The values of a window come in order of their first points, which are the last ones when time descends. */
    private Points distinct(Call call) {
        if (scope.ascending()) {
            return windowed(call, windowFunction(call));
        }
        var reference = (VariableReference) call.arguments().get(0);
        return WindowedCall.runBackwards(scope, WindowedCall.points(scope, group, reference), windowFunction(call));
    }

    /** Descending time runs through the curve backwards: the area is negative (vector functions-0262). */
    private Points integral(Call call) {
        var reference = (VariableReference) call.arguments().get(0);
        if (scope.ascending() && !scope.hasInterval() && group.bySource().size() > 1) {
            return integralOfSources(call, reference);
        }
        if (scope.ascending()) {
            return windowed(call, windowFunction(call));
        }
        var backwards = WindowFunctions.integral(unit(call, SECOND), scope.windows(), false);
        if (backwards.resultType(ColumnTypes.of(reference.type())) == null) {
            throw unsupported(call.name(), ColumnTypes.of(reference.type()));
        }
        return WindowedCall.runBackwards(scope, WindowedCall.points(scope, group, reference), backwards);
    }

    /** The real server goes from one source to the next, and back in time. */
    private Points integralOfSources(Call call, VariableReference reference) {
        var function = windowFunction(call);
        if (function.resultType(ColumnTypes.of(reference.type())) == null) {
            throw unsupported(call.name(), ColumnTypes.of(reference.type()));
        }
        var wanted = List.of(reference);
        var rows = group.transformed(scope.range(), wanted, true);
        return WindowedCall.run(scope, WindowedCall.toPoints(rows, wanted), function);
    }

    private Points ascending(Points points) {
        return scope.ascending() ? points : WindowedCall.reversed(points);
    }

    private WindowFunction windowFunction(Call call) {
        return switch (call.name()) {
            case "median" -> WindowFunctions.median();
            case "mode" -> WindowFunctions.mode(scope::check);
            case "stddev" -> WindowFunctions.stddev();
            case "spread" -> WindowFunctions.spread();
            case "percentile" ->
                WindowFunctions.percentile(number(call.arguments().get(1)), scope::check);
            case "distinct" -> WindowFunctions.distinct(scope::check);
            // The real server draws at random; a fixed seed keeps answers repeatable.
            case "sample" ->
                WindowFunctions.sample((int) number(call.arguments().get(1)), new Random(0), scope::check);
            case "integral" -> WindowFunctions.integral(unit(call, SECOND), scope.windows());
            default -> throw new NotEmulatedException(call.name() + "()");
        };
    }

    /** The duration that is a call's second argument, or a default. */
    static long unit(Call call, long otherwise) {
        return call.arguments().size() > 1 && call.arguments().get(1) instanceof Expression.DurationLiteral duration
                ? duration.nanoseconds()
                : otherwise;
    }

    static double number(Expression literal) {
        if (literal instanceof Expression.IntegerLiteral integer) {
            return integer.value();
        }
        if (literal instanceof Expression.NumberLiteral number) {
            return number.value();
        }
        throw new NotEmulatedException("the argument " + literal);
    }

    /** The real server's text for a function that does not take a type; it names the types of its own program. */
    static StatementException unsupported(String function, @Nullable ColumnType type) {
        return unsupported(function, type, "InterruptIterator");
    }

    /** @param kind what the real server calls the kind of iterator that gives the values */
    static StatementException unsupported(String function, @Nullable ColumnType type, String kind) {
        var name = (function.startsWith("non_negative_") ? function.substring("non_negative_".length()) : function)
                .replace('_', ' ');
        var iterator = switch (type == null ? ColumnType.STRING : type) {
            case DOUBLE -> "float";
            case LONG -> "integer";
            case BOOLEAN -> "boolean";
            case STRING -> "string";
        };
        return new StatementException("unsupported " + name + " iterator type: *query." + iterator + kind);
    }

    private static boolean accepts(String function, ColumnType type) {
        return switch (function) {
            case "sum", "mean" -> type == ColumnType.DOUBLE || type == ColumnType.LONG;
            case "min", "max" -> type != ColumnType.STRING;
            default -> true;
        };
    }

    private static Function<ColumnType, Aggregator> factory(String function) {
        return switch (function) {
            case "count" -> Aggregators::count;
            case "sum" -> Aggregators::sum;
            case "mean" -> Aggregators::mean;
            case "min" -> Aggregators::min;
            case "max" -> Aggregators::max;
            case "first" -> Aggregators::first;
            case "last" -> Aggregators::last;
            default -> throw new IllegalArgumentException(function);
        };
    }
}
