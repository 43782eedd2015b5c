package io.mimeseries.influxdb.select;

import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.influxdb.select.expression.TagFold;
import io.mimeseries.query.StringOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The groups of a SELECT, for each function as far back as it reads.
 *
 * <p>A transformation of windows reads windows before the first one. InfluxDB 1.6.7 runs a subquery for each function by itself: for such a
 * one it begins earlier, and may have groups that it has for no other (asked of 1.6.7).
 */
final class ReachedGroups {
    private record Key(String name, SortedMap<String, String> tags) {
        static Key of(Group group) {
            return new Key(group.name(), group.tags());
        }
    }

    private final List<Group> all;
    /** By the number of windows before the first one; empty if all functions read the same. */
    private final Map<Long, Map<Key, Group>> byWindows;

    private ReachedGroups(List<Group> all, Map<Long, Map<Key, Group>> byWindows) {
        this.all = all;
        this.byWindows = byWindows;
    }

    static ReachedGroups of(PlannedSelect planned, TagFold patterns) {
        var select = planned.select();
        var windows = new TreeSet<Long>();
        if (planned.readsSubqueries() && select.interval() != 0) {
            select.calls().forEach(call -> windows.add(SelectPlanner.extraWindows(call)));
        }
        if (windows.size() <= 1) {
            var extended = planned.extended(windows.isEmpty() ? 0 : windows.first());
            return new ReachedGroups(Grouping.groups(extended, patterns), Map.of());
        }
        var all = new LinkedHashMap<Key, Group>();
        var byWindows = new HashMap<Long, Map<Key, Group>>();
        for (var number : windows) {
            var reached = new HashMap<Key, Group>();
            for (var group : Grouping.groups(planned.extended(number), patterns)) {
                reached.put(Key.of(group), group);
                all.putIfAbsent(Key.of(group), group);
            }
            byWindows.put(number, reached);
        }
        var ordered = new ArrayList<>(all.values());
        ordered.sort(ReachedGroups::compare);
        if (!select.ascending()) {
            Collections.reverse(ordered);
        }
        return new ReachedGroups(ordered, byWindows);
    }

    /** In the order of the answer. */
    List<Group> all() {
        return all;
    }

    /** What a function reads of one of the groups; without members if its subqueries have nothing of that group. */
    Group of(Group group, Call call, long windowsBefore) {
        if (byWindows.isEmpty()) {
            return group;
        }
        var reached = byWindows.get(SelectPlanner.extraWindows(call) + windowsBefore);
        var found = reached == null ? group : reached.get(Key.of(group));
        return found == null ? new Group(group.name(), group.tags(), List.of()) : found;
    }

    private static int compare(Group left, Group right) {
        var byName = StringOrder.compare(left.name(), right.name());
        if (byName != 0) {
            return byName;
        }
        for (var tag : left.tags().entrySet()) {
            var byValue = StringOrder.compare(tag.getValue(), right.tags().getOrDefault(tag.getKey(), ""));
            if (byValue != 0) {
                return byValue;
            }
        }
        return 0;
    }
}
