package io.mimeseries.influxdb.select;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.influxdb.select.rows.SeriesMerge;
import io.mimeseries.query.Points;
import io.mimeseries.query.StringOrder;
import io.mimeseries.query.aggregate.Aggregator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Computes {@code first} and {@code last} without windows over several series.
 *
 * <p>InfluxDB 1.6.7 merges the series by time, looks at two points and takes the greater of them if they have one time: what it answers
 * depends on the order in which points of one time come.
 */
final class FirstLast {
    private FirstLast() {}

    static boolean applies(Call call, CallScope scope, Group group) {
        return !scope.hasInterval()
                && group.members().size() > 1
                && (call.name().equals("first") || call.name().equals("last"))
                && group.isStored();
    }

    static Points run(Call call, CallScope scope, Group group, Function<ColumnType, Aggregator> factory) {
        var argument = (VariableReference) call.arguments().get(0);
        var found = Aggregation.run(scope.forParts(), group, argument, factory);
        if (found.size() == 0) {
            return found;
        }
        var time = found.times().at(0);
        var wanted = new ArrayList<VariableReference>();
        wanted.add(argument);
        wanted.addAll(scope.aux());
        var picks = new ArrayList<Rows>();
        for (var source : group.bySource()) {
            var pick = pick(source, time, scope, call.name(), wanted);
            if (pick.size() > 0
                    && (picks.isEmpty()
                            || wins(
                                    pick.columns().get(0),
                                    picks.get(0).columns().get(0),
                                    call.name()))) {
                picks.add(0, pick);
            }
        }
        var picked = WindowedCall.toPoints(picks.get(0), wanted);
        var times = new LongColumn(scope.ownTimes() ? time : scope.windows().startOf(time));
        return new Points(times, picked.values(), picked.aux());
    }

    /** What one source answers, no row if it has no value at the time. */
    private static Rows pick(
            Group source, long time, CallScope scope, String function, List<VariableReference> wanted) {
        var rows = candidates(source, time, scope, function.equals("first"), wanted);
        if (rows.size() < 2) {
            return rows;
        }
        var values = rows.columns().get(0);
        var second = values != null && wins(values.slice(1, 2), values.slice(0, 1), function);
        return second ? rows.slice(1, 2) : rows.slice(0, 1);
    }

    /**
     * The two points at the time that come first, rows without a value do not count. Series that begin elsewhere have a place in the heap
     * all the same.
     */
    private static Rows candidates(
            Group group, long time, CallScope scope, boolean ascending, List<VariableReference> wanted) {
        var types = Group.types(wanted);
        var heads = new ArrayList<Rows>();
        var found = 0;
        for (var member : ofShard(group, time, wanted)) {
            var rows = withValues(member, new TimeRange(time, time), wanted);
            found += rows == null ? 0 : 1;
            var head = rows == null ? head(member, scope.range(), ascending, wanted) : rows;
            if (head != null) {
                heads.add(head);
            }
        }
        if (found == 0) {
            return Rows.concatenate(List.of(), types);
        }
        return SeriesMerge.merge(
                ascending ? heads : SeriesMerge.descending(heads),
                types,
                SeriesMerge.comparable(wanted, 1),
                ascending,
                Math.min(2, found));
    }

    /** The members in the one shard that has points at a time. */
    private static List<GroupMember> ofShard(Group group, long time, List<VariableReference> wanted) {
        for (var member : group.members()) {
            if (withValues(member, new TimeRange(time, time), wanted) != null) {
                var start = ((MeasurementSeries) member.series()).shardStart();
                return group.members().stream()
                        .filter(other -> ((MeasurementSeries) other.series()).shardStart() == start)
                        .toList();
            }
        }
        return List.of();
    }

    /** The first row in the direction of time; it comes from the first block if that has a value. */
    private static @Nullable Rows head(
            GroupMember member, TimeRange range, boolean ascending, List<VariableReference> wanted) {
        var view = ((MeasurementSeries) member.series()).view().between(range.min(), range.max());
        if (view.blockCount() == 0) {
            return null;
        }
        var block = view.block(ascending ? 0 : view.blockCount() - 1);
        var near = withValues(member, new TimeRange(block.minTime(), block.maxTime()), wanted);
        var rows = near == null && view.blockCount() > 1 ? withValues(member, range, wanted) : near;
        if (rows == null) {
            return null;
        }
        return ascending ? rows.slice(0, 1) : rows.slice(rows.size() - 1, rows.size());
    }

    /** The rows with a value, null if there are none. */
    private static @Nullable Rows withValues(GroupMember member, TimeRange range, List<VariableReference> wanted) {
        var rows = member.rows(range, wanted);
        var points = rows == null ? null : rows.withValues(0);
        return points == null || points.size() == 0 ? null : points;
    }

    /** True if the one value of a column comes before that of another of its type: the greater one, but {@code first} prefers false. */
    private static boolean wins(@Nullable Column value, @Nullable Column than, String function) {
        if (value instanceof DoubleColumn one && than instanceof DoubleColumn other) {
            return one.at(0) > other.at(0);
        }
        if (value instanceof LongColumn one && than instanceof LongColumn other) {
            return one.at(0) > other.at(0);
        }
        if (value instanceof BooleanColumn one && than instanceof BooleanColumn other) {
            return one.at(0) != other.at(0) && one.at(0) == function.equals("last");
        }
        return value instanceof StringColumn one
                && than instanceof StringColumn other
                && StringOrder.compare(String.valueOf(one.at(0)), String.valueOf(other.at(0))) > 0;
    }
}
