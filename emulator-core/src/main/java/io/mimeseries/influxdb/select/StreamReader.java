package io.mimeseries.influxdb.select;

import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.influxdb.select.rows.SeriesMerge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Reads the points of a subquery whose groups share one count of LIMIT and OFFSET.
 *
 * <p>InfluxDB 1.6.7 applies both already where it reads a shard: to the series, then to the shard's points merged by time, and once more to
 * all points (asked of 1.6.7: an OFFSET counts twice).
 */
final class StreamReader {
    private final PlannedSelect planned;
    private final CompiledSelect select;
    private final CallScope scope;

    StreamReader(PlannedSelect planned, CallScope scope) {
        this.planned = planned;
        this.select = planned.select();
        this.scope = scope;
    }

    /** The rows of each group that come out of its shards. */
    List<Rows> read(List<Group> groups) {
        var feeds = new LinkedHashMap<Group.Feed, LinkedHashMap<Integer, Group>>();
        for (int i = 0; i < groups.size(); i++) {
            var group = i;
            groups.get(i)
                    .feeds(PerShard.of(select), select.ascending())
                    .forEach((feed, part) -> feeds.computeIfAbsent(feed, ignored -> new LinkedHashMap<>())
                            .put(group, part));
        }
        var parts = new ArrayList<List<Rows>>();
        groups.forEach(group -> parts.add(new ArrayList<>()));
        feeds.forEach((feed, ofFeed) -> {
            var rows = read(feed, List.copyOf(ofFeed.values()));
            var next = rows.iterator();
            ofFeed.keySet().forEach(group -> parts.get(group).add(next.next()));
        });
        return parts.stream().map(this::merged).toList();
    }

    private List<Rows> read(Group.Feed feed, List<Group> groups) {
        var rows = groups.stream()
                .map(group ->
                        group.merged(scope.range(), select.references(), 0, select.ascending(), Integer.MAX_VALUE))
                .toList();
        return feed.stored() ? StreamLimit.apply(planned, groups, rows) : rows;
    }

    private Rows merged(List<Rows> parts) {
        var references = select.references();
        return SeriesMerge.merge(
                parts,
                Group.types(references),
                SeriesMerge.comparable(references, 0),
                select.ascending(),
                Integer.MAX_VALUE);
    }
}
