package io.mimeseries.influxdb.select;

import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.select.expression.References;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What functions without windows read of a subquery some of whose points stand outside of the range.
 *
 * <p>A window of a subquery can begin before the range that the query reads. InfluxDB 1.6.7 takes such a point for one of another window,
 * of which there is none: it never gets past it, and what would follow is lost, other groups included (asked of 1.6.7).
 */
final class RangeStop {
    private final List<Group> groups;
    private final TimeRange range;
    private final boolean ascending;
    private final boolean needed;
    private final Map<Call, Map<Group, Group>> read = new HashMap<>();

    /** @param groups in the order of the answer */
    RangeStop(PlannedSelect planned, CallScope scope, List<Group> groups) {
        this.groups = groups;
        range = scope.range();
        ascending = scope.ascending();
        needed = !scope.hasInterval()
                && planned.readsSubqueries()
                && groups.stream().flatMap(group -> group.members().stream()).anyMatch(this::leaves);
    }

    private boolean leaves(GroupMember member) {
        return member.series() instanceof SubquerySeries series && !series.isWithin(range);
    }

    /** What a call reads of a group. */
    Group of(Group group, Call call) {
        if (!needed || !stops(call)) {
            return group;
        }
        return read.computeIfAbsent(call, this::read).getOrDefault(group, group);
    }

    /** False for functions that take points as they come, whatever their windows. */
    private static boolean stops(Call call) {
        if (call.arguments().get(0) instanceof Call inner) {
            return stops(inner);
        }
        return !TransformationCall.isTransformation(call) && !call.name().equals("integral");
    }

    private Map<Group, Group> read(Call call) {
        var references = new ArrayList<VariableReference>();
        References.collect(call, references::add);
        var reading = new Reading(references.get(0), isOfSources(call));
        var cut = new IdentityHashMap<Group, Group>();
        groups.forEach(group -> cut.put(group, reading.read(group)));
        return cut;
    }

    /** True for functions that the real server computes for each source by itself first. */
    private static boolean isOfSources(Call call) {
        return switch (call.name()) {
            case "count", "sum", "mean", "min", "max", "first", "last" ->
                call.arguments().get(0) instanceof VariableReference;
            default -> false;
        };
    }

    /** One pass over all groups. */
    private final class Reading {
        private final VariableReference argument;
        private final boolean ofSources;
        private final Set<Integer> stopped = new HashSet<>();

        Reading(VariableReference argument, boolean ofSources) {
            this.argument = argument;
            this.ofSources = ofSources;
        }

        Group read(Group group) {
            var members = new ArrayList<>(group.members());
            if (!ascending) {
                Collections.reverse(members);
            }
            var left = new ArrayList<GroupMember>();
            for (var part : GroupPart.of(members)) {
                left.addAll(part.byTime() ? byTime(part.members()) : oneByOne(part.members()));
            }
            if (!ascending) {
                Collections.reverse(left);
            }
            return new Group(group.name(), group.tags(), left);
        }

        private List<GroupMember> oneByOne(List<GroupMember> members) {
            var left = new ArrayList<GroupMember>();
            for (var member : members) {
                var kept = isStopped(member) ? null : upToStop(member);
                if (kept != null) {
                    left.add(kept);
                }
            }
            return left;
        }

        /** Rows that are merged by time: those outside come first, or behind all others. */
        private List<GroupMember> byTime(List<GroupMember> members) {
            var before = isStopped(members.get(0));
            var left = new ArrayList<GroupMember>();
            for (var member : members) {
                var kept = before ? null : upToStop(member);
                if (kept == null) {
                    return List.of();
                }
                left.add(kept);
            }
            return left;
        }

        private boolean isStopped(GroupMember member) {
            return stopped.contains(ofSources ? member.source() : 0);
        }

        /** The rows of a member that are read, null if its first one is outside. */
        private @Nullable GroupMember upToStop(GroupMember member) {
            if (!(member.series() instanceof SubquerySeries series)) {
                return member;
            }
            var rows = member.rows(range, List.of(argument));
            if (rows == null || rows.size() == 0) {
                return member;
            }
            var values = rows.columns().get(0);
            var first = 0;
            var last = rows.size() - 1;
            while (first <= last && (values == null || values.isNull(first))) {
                first++;
            }
            while (first <= last && (values == null || values.isNull(last))) {
                last--;
            }
            if (first > last) {
                return member;
            }
            var early = rows.times().at(first) < range.min();
            var late = rows.times().at(last) > range.max();
            if (early || late) {
                stopped.add(ofSources ? member.source() : 0);
            }
            if (ascending ? early : late) {
                return null;
            }
            return early || late ? member.of(series.within(range)) : member;
        }
    }
}
