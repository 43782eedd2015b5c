package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.expression.References;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.query.Points;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Computes a function window by window over rows that go back in time.
 *
 * <p>InfluxDB 1.6.7 ends a window where the next row is outside, and begins it anew when rows come back to it.
 */
final class StretchedCall {
    private final CallScope scope;
    private final Group group;
    private final VariableReference argument;
    /** True if rows without a value do not end a window. */
    private final boolean skipsNulls;

    private StretchedCall(Call call, CallScope scope, Group group) {
        this.scope = scope;
        this.group = group;
        var references = new ArrayList<VariableReference>();
        References.collect(call, references::add);
        argument = references.get(0);
        skipsNulls = switch (call.name()) {
            case "count", "sum", "mean", "min", "max", "first", "last" -> true;
            default -> false;
        };
    }

    /** True if all rows of a group are of one subquery whose rows can go back in time. */
    static boolean applies(CallScope scope, Group group) {
        return scope.hasInterval()
                && group.members().size() > 1
                && group.members().stream()
                        .allMatch(member -> member.series() instanceof SubquerySeries series
                                && series.streamed()
                                && member.source() == group.members().get(0).source());
    }

    static Points run(Call call, CallScope scope, Group group) {
        var parts = new ArrayList<Points>();
        for (var stretch : new StretchedCall(call, scope, group).stretches()) {
            var points = Calls.runInOrder(call, scope.unfilled(), stretch);
            if (points.size() > 0) {
                parts.add(points);
            }
        }
        if (parts.isEmpty()) {
            return Calls.runInOrder(call, scope, group);
        }
        var all = FilledStream.concatenated(parts);
        return WindowFill.completes(call.name()) ? WindowFill.fill(scope, call.name(), all) : all;
    }

    /** The group in parts whose windows do not go back, in the order of the query. */
    private List<Group> stretches() {
        var members = new ArrayList<>(group.members());
        if (!scope.ascending()) {
            Collections.reverse(members);
        }
        var stretches = new ArrayList<List<GroupMember>>();
        var end = 0L;
        for (var member : members) {
            var rows = member.rows(scope.range(), List.of(argument));
            var first = rows == null ? -1 : next(rows, 0, 1);
            if (rows == null || first < 0) {
                continue;
            }
            var last = next(rows, rows.size() - 1, -1);
            var earliest = scope.windows().startOf(rows.times().at(first));
            var latest = scope.windows().startOf(rows.times().at(last));
            var start = scope.ascending() ? earliest : latest;
            if (stretches.isEmpty() || (start != end && (start < end) == scope.ascending())) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(member);
            end = scope.ascending() ? latest : earliest;
        }
        var groups = new ArrayList<Group>();
        for (var stretch : stretches) {
            if (!scope.ascending()) {
                Collections.reverse(stretch);
            }
            groups.add(new Group(group.name(), group.tags(), stretch));
        }
        return groups;
    }

    /** The first row from one on that counts, or -1. */
    private int next(Rows rows, int from, int step) {
        Column values = rows.columns().get(0);
        for (int row = from; row >= 0 && row < rows.size(); row += step) {
            if (!skipsNulls || (values != null && !values.isNull(row))) {
                return row;
            }
        }
        return -1;
    }
}
