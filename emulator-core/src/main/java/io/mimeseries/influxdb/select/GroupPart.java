package io.mimeseries.influxdb.select;

import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.select.rows.InputBlock;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.influxdb.select.rows.SeriesMerge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The members of a group that the real server reads as one stream: a series of a measurement by itself, all groups of one subquery together.
 *
 * @param byTime true if the members are merged by time, false if they are read one after the other
 */
record GroupPart(List<GroupMember> members, boolean byTime) {

    /** The parts of a group in order. */
    static List<GroupPart> of(List<GroupMember> members) {
        var parts = new ArrayList<GroupPart>();
        var open = -1;
        for (var member : members) {
            if (!(member.series() instanceof SubquerySeries subquery)) {
                parts.add(new GroupPart(List.of(member), true));
                open = -1;
            } else if (subquery.stream() == open) {
                parts.get(parts.size() - 1).members().add(member);
            } else {
                parts.add(new GroupPart(new ArrayList<>(List.of(member)), subquery.byTime()));
                open = subquery.stream();
            }
        }
        return parts;
    }

    /** The first time that the shard of the part can hold; the same for all that is not of a shard. */
    long shardStart() {
        return members.get(0).series() instanceof MeasurementSeries series ? series.shardStart() : Long.MIN_VALUE;
    }

    /** The rows that show, or null if there are none. */
    @Nullable
    Rows rows(TimeRange range, List<VariableReference> wanted, List<ColumnType> types) {
        var streams = new ArrayList<Rows>();
        for (var member : members) {
            var rows = member.rows(range, wanted);
            if (rows != null) {
                streams.add(rows);
            }
        }
        if (streams.size() <= 1) {
            return streams.isEmpty() ? null : streams.get(0);
        }
        return byTime
                ? SeriesMerge.merge(streams, types, SeriesMerge.comparable(wanted, 0), true, Integer.MAX_VALUE)
                : Rows.concatenate(
                        streams.stream()
                                .map(rows -> new InputBlock(rows.times(), rows.columns()))
                                .toList(),
                        types);
    }

    /** The same as points of a subquery are read: window by window, each in the order of the groups whichever way time runs. */
    @Nullable
    Rows rowsByTime(TimeRange range, List<VariableReference> wanted, List<ColumnType> types, boolean ascending) {
        var ordered = new ArrayList<>(members);
        var subquery = members.get(0).series() instanceof SubquerySeries series ? series : null;
        if (!ascending && !byTime && (subquery == null || !subquery.streamed())) {
            Collections.reverse(ordered);
        }
        var windows = subquery == null ? null : subquery.windows();
        var rows = new GroupPart(ordered, byTime).rows(range, wanted, types);
        if (windows == null || byTime || members.size() == 1 || rows == null) {
            return rows;
        }
        var times = rows.times();
        var order = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingLong(row -> windows.startOf(times.at(row))))
                .mapToInt(Integer::intValue)
                .toArray();
        return rows.pick(order, order.length);
    }

    /** The rows in blocks of ascending time each. */
    void read(TimeRange range, List<VariableReference> wanted, Consumer<InputBlock> blocks) {
        if (byTime && members.size() > 1) {
            var merged = rows(range, wanted, Group.types(wanted));
            if (merged != null) {
                blocks.accept(new InputBlock(merged.times(), merged.columns()));
            }
        } else {
            members.forEach(member -> member.read(range, wanted, blocks));
        }
    }
}
