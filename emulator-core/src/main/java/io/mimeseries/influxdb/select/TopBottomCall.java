package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.influxdb.select.rows.SeriesMerge;
import io.mimeseries.query.Points;
import io.mimeseries.query.aggregate.Aggregator;
import io.mimeseries.query.aggregate.Aggregators;
import io.mimeseries.query.aggregate.WindowFunction;
import io.mimeseries.query.aggregate.WindowFunctions;
import io.mimeseries.query.scan.ExtremesScan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Computes {@code top} and {@code bottom}: the extreme points of each window, or with tags among the arguments the extreme ones of the
 * tags' best points.
 */
final class TopBottomCall {
    private TopBottomCall() {}

    static Points run(Call call, CallScope scope, Group group) {
        var arguments = call.arguments();
        var argument = (VariableReference) arguments.get(0);
        var type = ColumnTypes.of(argument.type());
        var top = call.name().equals("top");
        if (type != ColumnType.DOUBLE && type != ColumnType.LONG) {
            throw unsupported(call.name(), type, arguments.size() > 2);
        }
        var n = (int) Calls.number(arguments.get(arguments.size() - 1));
        var tags = arguments.subList(1, arguments.size() - 1).stream()
                .map(extra -> ((VariableReference) extra).name())
                .toList();
        var function = top ? WindowFunctions.top(n, scope::check) : WindowFunctions.bottom(n, scope::check);
        var wanted = new ArrayList<VariableReference>();
        wanted.add(argument);
        wanted.addAll(scope.aux());
        var bound = PerShard.of(scope.select());
        if (tags.isEmpty() && !bound.isBounded() && showsNumbersOnly(scope, type) && group.isPlain(argument)) {
            var scan = new ExtremesScan(n, top);
            group.views(scope.range(), argument, scan::read);
            return scan.result(scope::check);
        }
        if (tags.isEmpty() && bound.isBounded() && group.isStored()) {
            var rows = group.merged(scope.range(), wanted, 1, scope.ascending(), bound);
            return results(scope, scope.ascending() ? rows : rows.reversed(), wanted, function);
        }
        var parts = scope.forParts();
        var candidates = new ArrayList<Rows>();
        for (var part : split(group, tags)) {
            // The best of all are among the best of each part, so that only these need to be merged.
            var best = tags.isEmpty()
                    ? WindowedCall.run(parts, WindowedCall.points(parts, part, argument), function)
                    : Aggregation.run(parts, part, argument, extreme(top));
            if (best.size() > 0) {
                candidates.add(toRows(best));
            }
        }
        var types = Group.types(wanted);
        var merged = candidates.isEmpty()
                ? Rows.concatenate(List.of(), types)
                : SeriesMerge.merge(candidates, types, SeriesMerge.comparable(wanted, 1), true, Integer.MAX_VALUE);
        return results(scope, merged, wanted, function);
    }

    /** With tags the best point of each is found first, which fails for text; booleans get past that. */
    private static StatementException unsupported(String function, ColumnType type, boolean byTags) {
        if (!byTags) {
            return Calls.unsupported(function, type);
        }
        return type == ColumnType.BOOLEAN
                ? Calls.unsupported(function, type, "ReduceBooleanIterator")
                : Calls.unsupported(function.equals("top") ? "max" : "min", type);
    }

    private static boolean showsNumbersOnly(CallScope scope, ColumnType type) {
        return type == ColumnType.DOUBLE
                && scope.ascending()
                && !scope.hasInterval()
                && scope.aux().isEmpty()
                && scope.select().references().isEmpty();
    }

    /** Descending time turns the order of the windows, not that of the points in a window. */
    private static Points results(CallScope scope, Rows rows, List<VariableReference> wanted, WindowFunction function) {
        var results = WindowedCall.run(scope, WindowedCall.toPoints(rows, wanted), function);
        if (scope.ascending()) {
            return results;
        }
        var order = new int[results.size()];
        var row = 0;
        while (row < order.length) {
            var start = scope.windows().startOf(results.times().at(row));
            var end = row + 1;
            while (end < order.length
                    && (!scope.hasInterval()
                            || scope.windows().startOf(results.times().at(end)) == start)) {
                end++;
            }
            for (int i = row; i < end; i++) {
                order[i] = end - 1 - (i - row);
            }
            row = end;
        }
        var picked = toRows(results).pick(order, order.length);
        return WindowedCall.toPoints(picked, wanted);
    }

    private static Function<ColumnType, Aggregator> extreme(boolean top) {
        return top ? Aggregators::max : Aggregators::min;
    }

    /** One part a series, or with tags one part for each of their values. */
    private static List<Group> split(Group group, List<String> tags) {
        var parts = new LinkedHashMap<Object, List<GroupMember>>();
        for (var member : group.members()) {
            Object key = tags.isEmpty()
                    ? member
                    : tags.stream().map(tag -> tagOf(member, tag)).toList();
            parts.computeIfAbsent(key, ignored -> new ArrayList<>()).add(member);
        }
        return parts.values().stream()
                .map(members -> new Group(group.name(), group.tags(), members))
                .toList();
    }

    private static String tagOf(GroupMember member, String tag) {
        var value = member.series().tag(tag);
        return value == null ? "" : value;
    }

    private static Rows toRows(Points points) {
        var columns = new ArrayList<@Nullable Column>();
        columns.add(points.values());
        columns.addAll(points.aux());
        return new Rows(new LongColumn(points.times().values(), points.times().offset(), points.size(), null), columns);
    }
}
