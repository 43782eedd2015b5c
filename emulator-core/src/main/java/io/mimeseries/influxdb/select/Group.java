package io.mimeseries.influxdb.select;

import io.mimeseries.column.ColumnType;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.ExpressionTypes;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.select.expression.ColumnTypes;
import io.mimeseries.influxdb.select.rows.InputBlock;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.influxdb.select.rows.SeriesMerge;
import io.mimeseries.storage.SeriesView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * The series of one measurement that agree in the tags of GROUP BY.
 *
 * @param tags the values of these tags, the empty string where the series lack one
 * @param members in the order of their keys
 */
record Group(String name, SortedMap<String, String> tags, List<GroupMember> members) {

    /**
     * The rows of all members in order of time, at most {@code limit} of them.
     *
     * @param firstAux the first of the columns that the real server reads beside its points: all of a raw query, all but the argument
     *     of a function
     */
    Rows merged(TimeRange range, List<VariableReference> wanted, int firstAux, boolean ascending, int limit) {
        return merged(range, wanted, firstAux, firstAux == 0, ascending, limit);
    }

    /** The rows of all members window by window, each in order of time. */
    Rows windowed(TimeRange range, List<VariableReference> wanted) {
        return merged(range, wanted, 1, true, true, Integer.MAX_VALUE);
    }

    /**
     * What a transformation of points reads: one source after the other, the first one and then the others backwards, as the real server's
     * heap gives them.
     */
    Rows transformed(TimeRange range, List<VariableReference> wanted, boolean ascending) {
        var sources = new ArrayList<>(bySource());
        Collections.reverse(sources.subList(1, sources.size()));
        var blocks = new ArrayList<InputBlock>();
        for (var source : sources) {
            var rows = source.merged(range, wanted, 1, true, ascending, Integer.MAX_VALUE);
            blocks.add(new InputBlock(rows.times(), rows.columns()));
        }
        return Rows.concatenate(blocks, types(wanted));
    }

    private Rows merged(
            TimeRange range,
            List<VariableReference> wanted,
            int firstAux,
            boolean byTime,
            boolean ascending,
            int limit) {
        var types = types(wanted);
        var sources = bySource();
        if (sources.size() > 1) {
            var streams = new ArrayList<Rows>(sources.size());
            sources.forEach(source -> streams.add(source.merged(range, wanted, firstAux, byTime, ascending, limit)));
            return SeriesMerge.merge(streams, types, SeriesMerge.comparable(wanted, firstAux), ascending, limit);
        }
        var shards = shards(range, wanted, types, byTime, ascending);
        return merged(shards, types, SeriesMerge.comparable(wanted, firstAux), ascending, limit);
    }

    /** What the real server reads by itself: a source, and if it is stored, one shard of it. */
    record Feed(int source, long shardStart, boolean stored) {}

    /** The members of each feed by themselves, of which each stored series gives so many rows at most. */
    Map<Feed, Group> feeds(PerShard bound, boolean ascending) {
        var feeds = new LinkedHashMap<Feed, List<GroupMember>>();
        for (var member : members) {
            var start = member.series() instanceof MeasurementSeries series ? series.shardStart() : null;
            var feed = new Feed(member.source(), start == null ? Long.MIN_VALUE : start, start != null);
            feeds.computeIfAbsent(feed, ignored -> new ArrayList<>()).add(member.bounded(bound, ascending));
        }
        var groups = new LinkedHashMap<Feed, Group>();
        feeds.forEach((feed, part) -> groups.put(feed, new Group(name, tags, part)));
        return groups;
    }

    /** The members of each source by themselves: the real server merges those first. */
    List<Group> bySource() {
        var first = members.isEmpty() ? 0 : members.get(0).source();
        if (members.stream().allMatch(member -> member.source() == first)) {
            return List.of(this);
        }
        var sources = new TreeMap<Integer, List<GroupMember>>();
        for (var member : members) {
            sources.computeIfAbsent(member.source(), ignored -> new ArrayList<>())
                    .add(member);
        }
        return sources.values().stream()
                .map(part -> new Group(name, tags, part))
                .toList();
    }

    /** The rows of all members, in order of time unless there are more than {@code sorted}: then one member after the other. */
    Rows piled(TimeRange range, List<VariableReference> wanted, int sorted) {
        var types = types(wanted);
        var shards = shards(range, wanted, types, false, true);
        var blocks = new ArrayList<InputBlock>();
        for (var streams : shards.values()) {
            streams.forEach(rows -> blocks.add(new InputBlock(rows.times(), rows.columns())));
        }
        return blocks.stream().mapToLong(InputBlock::size).sum() <= sorted
                ? merged(shards, types, SeriesMerge.comparable(wanted, 1), true, Integer.MAX_VALUE)
                : Rows.concatenate(blocks, types);
    }

    /** Each shard by itself, as the real server merges them: rows of one time then come in the same order in every shard. */
    private static Rows merged(
            TreeMap<Long, List<Rows>> shards, List<ColumnType> types, int[] strings, boolean ascending, int limit) {
        if (shards.isEmpty()) {
            return Rows.concatenate(List.of(), types);
        }
        var merged = new ArrayList<Rows>(shards.size());
        for (var streams : (ascending ? shards : shards.descendingMap()).values()) {
            merged.add(SeriesMerge.merge(
                    ascending ? streams : SeriesMerge.descending(streams), types, strings, ascending, limit));
        }
        return SeriesMerge.merge(merged, types, strings, ascending, limit);
    }

    /** The rows of all members in order of time, where the members of one shard give so many rows together. */
    Rows merged(TimeRange range, List<VariableReference> wanted, int firstAux, boolean ascending, PerShard bound) {
        var sources = bySource();
        if (sources.size() > 1) {
            var streams = new ArrayList<Rows>(sources.size());
            sources.forEach(source -> streams.add(source.merged(range, wanted, firstAux, ascending, bound)));
            return SeriesMerge.merge(
                    streams, types(wanted), SeriesMerge.comparable(wanted, firstAux), ascending, Integer.MAX_VALUE);
        }
        var shards = new TreeMap<Long, List<GroupMember>>();
        for (var member : members) {
            var shard = member.series() instanceof MeasurementSeries series ? series.shardStart() : null;
            if (shard == null) {
                return merged(range, wanted, firstAux, ascending, Integer.MAX_VALUE);
            }
            shards.computeIfAbsent(shard, ignored -> new ArrayList<>()).add(member);
        }
        var streams = new ArrayList<Rows>(shards.size());
        for (var part : (ascending ? shards : shards.descendingMap()).values()) {
            var ofShard = new Group(name, tags, part);
            if (firstAux == 0) {
                streams.add(ofShard.merged(range, wanted, 0, ascending, bound.rows()));
            } else {
                // A row without a value for the function is no point.
                var points = ofShard.merged(range, wanted, firstAux, ascending, Integer.MAX_VALUE)
                        .withValues(0);
                streams.add(points.slice(0, Math.min(points.size(), bound.rows())));
            }
        }
        return streams.isEmpty()
                ? Rows.concatenate(List.of(), types(wanted))
                : SeriesMerge.merge(
                        streams, types(wanted), SeriesMerge.comparable(wanted, firstAux), ascending, Integer.MAX_VALUE);
    }

    /**
     * True if all members are series of measurements without a condition on their rows, which keep a field in the type of the reference: then
     * {@link #views} is all there is to read.
     */
    boolean isPlain(VariableReference field) {
        var type = ColumnTypes.of(field.type());
        for (var member : members) {
            if (member.condition() != null
                    || !ColumnTypes.isField(field)
                    || SystemFields.isOfSeries(field)
                    || !(member.series() instanceof MeasurementSeries series)) {
                return false;
            }
            var ordinal = series.schema().ordinal(field.name());
            if (ordinal >= 0 && series.schema().type(ordinal) != type) {
                return false;
            }
        }
        return true;
    }

    /** Hands over what the members have within a range, with the ordinal of a field. */
    void views(TimeRange range, VariableReference field, ObjIntConsumer<SeriesView> reader) {
        for (var member : members) {
            var series = (MeasurementSeries) member.series();
            var ordinal = series.schema().ordinal(field.name());
            if (ordinal >= 0 && !range.isEmpty()) {
                reader.accept(series.view().between(range.min(), range.max()), ordinal);
            }
        }
    }

    /** True if all members are series of measurements. */
    boolean isStored() {
        return members.stream().allMatch(member -> member.series() instanceof MeasurementSeries);
    }

    private TreeMap<Long, List<Rows>> shards(
            TimeRange range,
            List<VariableReference> wanted,
            List<ColumnType> types,
            boolean byTime,
            boolean ascending) {
        var shards = new TreeMap<Long, List<Rows>>();
        for (var part : GroupPart.of(members)) {
            var rows = byTime ? part.rowsByTime(range, wanted, types, ascending) : part.rows(range, wanted, types);
            if (rows != null) {
                shards.computeIfAbsent(part.shardStart(), ignored -> new ArrayList<>())
                        .add(rows);
            }
        }
        return shards;
    }

    /** True if the innermost argument of a call can have values: over measurements only a field can. */
    boolean knows(Expression.Call call) {
        var argument = call.arguments().get(0);
        if (argument instanceof Expression.Call inner) {
            return knows(inner);
        }
        if (!(argument instanceof VariableReference reference)) {
            return true;
        }
        return ExpressionTypes.typeOf(reference) != DataType.UNKNOWN
                && (ColumnTypes.isField(reference)
                        || members.stream()
                                .anyMatch(member -> member.series() instanceof SubquerySeries subquery
                                        && subquery.knows(reference.name())));
    }

    static List<ColumnType> types(List<VariableReference> references) {
        return references.stream()
                .map(reference -> ColumnTypes.of(reference.type()))
                .toList();
    }
}
