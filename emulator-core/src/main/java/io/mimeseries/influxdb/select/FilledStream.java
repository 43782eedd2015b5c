package io.mimeseries.influxdb.select;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Fill.Mode;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.query.Concatenation;
import io.mimeseries.query.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a filled subquery with more tags in GROUP BY than the outermost query, as InfluxDB 1.6.7 reads them.
 *
 * <p>The points of such groups come window by window. fill() sees the end of a group wherever the next point is of another one, and begins
 * with the first window again when the group comes back: the more the groups alternate, the more windows there are (asked of 1.6.7).
 */
final class FilledStream {
    private final CompiledSelect select;
    private final List<Group> groups;
    private final Source source;
    private final List<List<Integer>> streams;

    /** Computes the points of a call for one group. */
    @FunctionalInterface
    interface Source {
        Points points(Call call, CallScope scope, Group group);
    }

    /** Points of one group that no point of another one interrupts. */
    record Run(int group, Points points) {}

    /** Rows of one group in order of time. */
    record Piece(int group, Rows rows) {}

    private FilledStream(PlannedSelect planned, List<Group> groups, Source source) {
        this.select = planned.select();
        this.groups = groups;
        this.source = source;
        streams = StreamLimit.streams(planned, groups);
    }

    /** True if groups of a query are filled in one stream. */
    static boolean applies(PlannedSelect planned) {
        var select = planned.select();
        return !select.raw()
                && select.interval() != 0
                && select.fill().mode() != Mode.NONE
                && select.fill().mode() != Mode.NULL
                && StreamLimit.sharesStreams(planned);
    }

    /** True if rows of a query can go back in time: its groups are filled in one stream, or those of its source, or it reads one source after the other. */
    static boolean reaches(PlannedSelect planned) {
        return applies(planned)
                || (TransformationCall.readsSources(planned.select()) && !StreamLimit.sharesStreams(planned))
                || planned.sources().stream()
                        .anyMatch(
                                from -> from instanceof PlannedSource.Subquery subquery && reaches(subquery.select()));
    }

    /**
     * The rows before fill() looks at them as rows.
     *
     * @param groups in the order of the answer
     */
    static List<Piece> pieces(PlannedSelect planned, CallScope scope, List<Group> groups, Source source) {
        return new FilledStream(planned, groups, source).pieces(scope);
    }

    private List<Piece> pieces(CallScope scope) {
        var calls = new ArrayList<List<Run>>();
        for (var call : select.calls()) {
            calls.add(limited(runs(call, scope)));
        }
        if (calls.size() == 1) {
            return calls.get(0).stream()
                    .map(run -> new Piece(run.group(), rows(run.points())))
                    .toList();
        }
        return RunJoin.join(calls, select.ascending());
    }

    private List<Run> runs(Call call, CallScope scope) {
        if (TransformationCall.isTransformation(call) && call.arguments().get(0) instanceof Call inner) {
            return transformed(call, scope, runs(inner, TransformationCall.extended(call, scope)));
        }
        var points = new ArrayList<Points>(groups.size());
        for (var group : groups) {
            points.add(source.points(call, scope.unfilled(), group));
        }
        var runs = interleaved(points, scope);
        if (!WindowFill.completes(call.name())) {
            return runs;
        }
        return runs.stream()
                .map(run -> new Run(run.group(), WindowFill.fill(scope, call.name(), run.points())))
                .toList();
    }

    private record Place(int group, int row, long window) {}

    /** Window by window; within one, the groups by their tags whichever way time runs. */
    private List<Run> interleaved(List<Points> points, CallScope scope) {
        var byGroup = Comparator.comparingInt(Place::group);
        var byWindow = Comparator.comparingLong(Place::window);
        var order = scope.ascending()
                ? byWindow.thenComparing(byGroup)
                : byWindow.reversed().thenComparing(byGroup.reversed());
        var runs = new ArrayList<Run>();
        for (var stream : streams) {
            var places = new ArrayList<Place>();
            for (var group : stream) {
                var times = points.get(group).times();
                for (int row = 0; row < times.size(); row++) {
                    places.add(new Place(group, row, scope.windows().startOf(times.at(row))));
                }
            }
            places.sort(order);
            var from = 0;
            while (from < places.size()) {
                var group = places.get(from).group();
                var to = from + 1;
                while (to < places.size() && places.get(to).group() == group) {
                    to++;
                }
                var first = places.get(from).row();
                runs.add(new Run(group, points.get(group).slice(first, first + to - from)));
                from = to;
            }
        }
        return runs;
    }

    /** A transformation goes on where it was when its group comes back; what it gives stands where the point that led to it stood. */
    private List<Run> transformed(Call call, CallScope scope, List<Run> input) {
        var runsOf = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < input.size(); i++) {
            runsOf.computeIfAbsent(input.get(i).group(), ignored -> new ArrayList<>())
                    .add(i);
        }
        var output =
                new ArrayList<@Nullable Points>(input.stream().map(Run::points).toList());
        runsOf.forEach((group, indexes) -> {
            var parts = indexes.stream().map(index -> input.get(index).points()).toList();
            var all = concatenated(parts);
            var end = 0;
            var given = 0;
            for (int i = 0; i < parts.size(); i++) {
                scope.check();
                end += parts.get(i).size();
                var soFar = TransformationCall.apply(call, scope, all.slice(0, end));
                output.set(indexes.get(i), soFar.slice(given, soFar.size()));
                given = soFar.size();
            }
        });
        var runs = new ArrayList<Run>();
        for (int i = 0; i < input.size(); i++) {
            var points = output.get(i);
            if (points != null && points.size() > 0) {
                runs.add(new Run(input.get(i).group(), points));
            }
        }
        return runs;
    }

    /** LIMIT and OFFSET count anew in each run. */
    private List<Run> limited(List<Run> runs) {
        if (select.limit() == 0 && select.offset() == 0) {
            return runs;
        }
        var left = new ArrayList<Run>();
        var previous = -1;
        var count = 0L;
        for (var run : runs) {
            var before = run.group() == previous ? count : 0;
            var size = run.points().size();
            var from = Math.min(size, Math.max(0, select.offset() - before));
            var to = select.limit() == 0
                    ? size
                    : Math.max(from, Math.min(size, (long) select.offset() + select.limit() - before));
            if (to > from) {
                left.add(new Run(run.group(), run.points().slice((int) from, (int) to)));
            }
            previous = run.group();
            count = before + size;
        }
        return left;
    }

    private static Rows rows(Points points) {
        var columns = new ArrayList<@Nullable Column>();
        columns.add(points.values());
        columns.addAll(points.aux());
        return new Rows(points.times(), columns);
    }

    static Points concatenated(List<Points> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        var sizes = parts.stream().mapToInt(Points::size).toArray();
        var times = new LongColumnBuilder(16);
        parts.forEach(part -> {
            for (int row = 0; row < part.size(); row++) {
                times.append(part.times().at(row));
            }
        });
        var aux = new ArrayList<Column>();
        for (int i = 0; i < parts.get(0).aux().size(); i++) {
            var index = i;
            aux.add(concatenated(
                    parts.stream().map(part -> part.aux().get(index)).toList(), sizes));
        }
        return new Points(
                times.build(), concatenated(parts.stream().map(Points::values).toList(), sizes), aux);
    }

    private static Column concatenated(List<Column> parts, int[] sizes) {
        var type = ColumnTypes.unify(new ArrayList<>(parts), parts.get(0).type());
        return Objects.requireNonNull(Concatenation.of(type, parts, sizes));
    }
}
