package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.query.Points;
import io.mimeseries.query.PointsBuilder;
import io.mimeseries.query.aggregate.WindowFunction;
import io.mimeseries.query.window.Windows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes a function that needs all points of a window at once. */
final class WindowedCall {
    /** The points up to which all are merged by time, on which their ties depend. */
    private static final int MERGED = 50_000;

    private WindowedCall() {}

    /** The results over points in ascending order of time. */
    static Points run(CallScope scope, Points input, WindowFunction function) {
        var type = function.resultType(input.values().type());
        var builder = new PointsBuilder(type == null ? ColumnType.STRING : type, input.aux(), 16);
        var row = 0;
        while (row < input.size()) {
            var start = scope.windows().startOf(input.times().at(row));
            var end = scope.hasInterval()
                    ? Windows.endOfRun(
                            input.times(), row, input.size(), scope.windows().endOf(start))
                    : input.size();
            function.apply(input, row, end, start, builder);
            row = end;
        }
        var points = builder.build();
        return scope.ascending() ? points : reversed(points);
    }

    /** The results window by window in descending order, each computed over its points in descending order. */
    static Points runBackwards(CallScope scope, Points input, WindowFunction function) {
        var descending = reversed(input);
        var type = function.resultType(input.values().type());
        var builder = new PointsBuilder(type == null ? ColumnType.STRING : type, input.aux(), 16);
        var row = 0;
        while (row < descending.size()) {
            var start = scope.windows().startOf(descending.times().at(row));
            var end = scope.hasInterval() ? row + 1 : descending.size();
            while (end < descending.size() && descending.times().at(end) >= start) {
                end++;
            }
            function.apply(descending, row, end, start, builder);
            row = end;
        }
        return builder.build();
    }

    /** The points of a group in ascending order of time, with the scope's further columns. */
    static Points points(CallScope scope, Group group, VariableReference argument) {
        var wanted = new ArrayList<VariableReference>();
        wanted.add(argument);
        wanted.addAll(scope.aux());
        var rows = scope.hasInterval()
                ? group.windowed(scope.range(), wanted)
                : group.merged(scope.range(), wanted, 1, true, Integer.MAX_VALUE);
        return toPoints(rows, wanted);
    }

    /** The same for functions of a single window to which the order of very many points means nothing. */
    static Points pile(CallScope scope, Group group, VariableReference argument) {
        var wanted = new ArrayList<VariableReference>();
        wanted.add(argument);
        wanted.addAll(scope.aux());
        return toPoints(group.piled(scope.range(), wanted, MERGED), wanted);
    }

    static Points toPoints(Rows rows, List<VariableReference> wanted) {
        var types = Group.types(wanted);
        var aux = new ArrayList<Column>();
        for (int i = 1; i < wanted.size(); i++) {
            aux.add(rows.column(i, types.get(i)));
        }
        return new Points(rows.times(), rows.column(0, types.get(0)), aux);
    }

    static Points reversed(Points points) {
        var columns = new ArrayList<@Nullable Column>();
        columns.add(points.values());
        columns.addAll(points.aux());
        var reversed = new Rows(points.times(), columns).reversed();
        var aux = new ArrayList<Column>();
        for (int i = 1; i < columns.size(); i++) {
            aux.add(reversed.column(i, points.aux().get(i - 1).type()));
        }
        return new Points(reversed.times(), reversed.column(0, points.values().type()), aux);
    }
}
