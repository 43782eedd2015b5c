package io.mimeseries.influxdb.select;

import io.mimeseries.column.LongColumn;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.rows.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * LIMIT and OFFSET of a subquery with more tags in GROUP BY than the outermost query.
 *
 * <p>InfluxDB 1.6.7 then counts where the groups have already been merged by time, and begins anew whenever a point is not of the group of
 * the point before: where groups alternate, LIMIT cuts nothing and OFFSET takes everything (vectors subqueries-0033, subqueries-0034).
 */
final class StreamLimit {
    private final PlannedSelect planned;
    private final CompiledSelect select;

    private StreamLimit(PlannedSelect planned) {
        this.planned = planned;
        this.select = planned.select();
    }

    /** True if groups of a query share one count. */
    static boolean applies(PlannedSelect planned) {
        var select = planned.select();
        return (select.limit() != 0 || select.offset() != 0) && sharesStreams(planned);
    }

    /** True if the points of several groups come in one stream. */
    static boolean sharesStreams(PlannedSelect planned) {
        return planned.select().groupingTags().stream().distinct().count()
                != planned.outermostTags().stream().distinct().count();
    }

    /** The groups of each stream: those that agree in the measurement and in the outermost tags. */
    static List<List<Integer>> streams(PlannedSelect planned, List<Group> groups) {
        return new StreamLimit(planned).streams(groups);
    }

    /**
     * The rows that are left of each group.
     *
     * @param groups in the order of the answer
     * @param rows of each group
     */
    static List<Rows> apply(PlannedSelect planned, List<Group> groups, List<Rows> rows) {
        return new StreamLimit(planned).apply(groups, rows);
    }

    private List<List<Integer>> streams(List<Group> groups) {
        var streams = new LinkedHashMap<List<String>, List<Integer>>();
        for (int group = 0; group < groups.size(); group++) {
            streams.computeIfAbsent(key(groups.get(group)), ignored -> new ArrayList<>())
                    .add(group);
        }
        return List.copyOf(streams.values());
    }

    private List<Rows> apply(List<Group> groups, List<Rows> rows) {
        var left = new ArrayList<>(rows);
        for (var stream : streams(groups)) {
            var kept =
                    kept(stream.stream().map(group -> rows.get(group).times()).toList());
            for (int i = 0; i < kept.size(); i++) {
                var group = stream.get(i);
                left.set(group, rows.get(group).pick(kept.get(i), kept.get(i).length));
            }
        }
        return left;
    }

    /** The measurement and the tags by which the points are merged. */
    private List<String> key(Group group) {
        var key = new ArrayList<>(List.of(group.name()));
        for (var tag : planned.outermostTags()) {
            key.add(group.tags().getOrDefault(tag, ""));
        }
        return key;
    }

    private record Place(int group, int row, long time) {}

    private List<int[]> kept(List<LongColumn> times) {
        var places = new ArrayList<Place>();
        for (int group = 0; group < times.size(); group++) {
            for (int row = 0; row < times.get(group).size(); row++) {
                places.add(new Place(group, row, times.get(group).at(row)));
            }
        }
        if (SubquerySeries.isReadByTime(planned) || select.interval() != 0) {
            var byTime = Comparator.comparingLong(Place::time);
            // Groups of one window come by their tags whichever way time runs.
            var byWindow = select.interval() == 0
                    ? byTime.reversed()
                    : byTime.reversed()
                            .thenComparing(Comparator.comparingInt(Place::group).reversed());
            places.sort(select.ascending() ? byTime : byWindow);
        }
        var kept = new int[times.size()][];
        Arrays.setAll(kept, group -> new int[times.get(group).size()]);
        var counts = new int[times.size()];
        var previous = -1;
        var count = 0L;
        for (var place : places) {
            count = place.group() == previous ? count + 1 : 1;
            previous = place.group();
            if (count > select.offset() && (select.limit() == 0 || count - select.offset() <= select.limit())) {
                kept[place.group()][counts[place.group()]++] = place.row();
            }
        }
        for (int group = 0; group < kept.length; group++) {
            kept[group] = Arrays.copyOf(kept[group], counts[group]);
        }
        return List.of(kept);
    }
}
