package io.mimeseries.influxdb.select;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.query.StringOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorts the series of a SELECT into the groups of its answer. */
final class Grouping {
    private final CompiledSelect select;
    private final SeriesPage page;
    private final TagFold patterns;
    private final List<String> tags;
    private final List<VariableReference> conditionReferences;
    private final Map<List<String>, List<GroupMember>> members = new HashMap<>();

    private int subqueries;

    private Grouping(CompiledSelect select, SeriesPage page, TagFold patterns) {
        this.select = select;
        this.page = page;
        this.patterns = patterns;
        tags = select.groupingTags().stream()
                .sorted(StringOrder::compare)
                .distinct()
                .toList();
        conditionReferences = references(select.condition());
    }

    /** The groups in the order of the answer: by measurement, then by the values of the tags; backwards for descending time. */
    static List<Group> groups(PlannedSelect planned, SeriesPage page, TagFold patterns) {
        var grouping = new Grouping(planned.select(), page, patterns);
        for (var source : planned.sources()) {
            grouping.add(source);
        }
        return grouping.ordered();
    }

    private void add(PlannedSource source) {
        if (source instanceof PlannedSource.Measurements measurements) {
            for (var series : measurements.series()) {
                add(series, series.condition());
            }
        } else if (source instanceof PlannedSource.Subquery subquery) {
            var inner = subquery.select().select();
            var stream = ++subqueries;
            if (!asksFor(inner)) {
                return;
            }
            var answer = SelectRun.run(subquery.select(), page.within(inner));
            if (!inner.ascending()) {
                Collections.reverse(answer);
            }
            for (var rows : answer) {
                add(SubquerySeries.of(rows, inner, stream), select.condition());
            }
        }
    }

    /**
     * False for a subquery that the real server does not even run: points are asked for, but no source knows the name (vector
     * subqueries-0092), or functions, but this subquery does not know their argument.
     */
    private boolean asksFor(CompiledSelect inner) {
        if (select.raw()) {
            return select.references().stream().anyMatch(reference -> reference.type() != DataType.UNKNOWN);
        }
        var wanted = new LinkedHashSet<VariableReference>();
        select.calls().forEach(call -> References.collect(call, wanted::add));
        return wanted.stream()
                .anyMatch(reference -> inner.columnNames()
                                .subList(1, inner.columnNames().size())
                                .contains(reference.name())
                        || inner.groupingTags().contains(reference.name()));
    }

    private void add(InputSeries series, @Nullable Expression condition) {
        var key = new String[tags.size() + 1];
        key[0] = series.name();
        for (int i = 0; i < tags.size(); i++) {
            var value = series.tag(tags.get(i));
            key[i + 1] = value == null ? "" : value;
        }
        members.computeIfAbsent(Arrays.asList(key), ignored -> new ArrayList<>())
                .add(new GroupMember(series, condition, conditionReferences, patterns));
    }

    private List<Group> ordered() {
        var keys = new ArrayList<>(members.keySet());
        keys.sort(Grouping::compareKeys);
        var groups = new ArrayList<Group>(keys.size());
        var counted = new HashMap<String, Integer>();
        for (var key : keys) {
            var position = counted.merge(key.get(0), 1, Integer::sum) - 1;
            if (showsSeries(position)) {
                groups.add(group(key));
            }
        }
        if (!select.ascending()) {
            Collections.reverse(groups);
        }
        return groups;
    }

    /**
     * SLIMIT and SOFFSET count the groups of each measurement; SOFFSET without SLIMIT leaves none (vector select-0260).
     */
    private boolean showsSeries(int position) {
        return (page.limit() == 0 && page.offset() == 0)
                || (position >= page.offset() && position < (long) page.offset() + page.limit());
    }

    private Group group(List<String> key) {
        var values = new TreeMap<String, String>(StringOrder::compare);
        for (int i = 0; i < tags.size(); i++) {
            values.put(tags.get(i), key.get(i + 1));
        }
        var sorted = new ArrayList<>(members.getOrDefault(key, List.of()));
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparing(GroupMember::series, Grouping::compareSeries));
        }
        return new Group(key.get(0), values, sorted);
    }

    /** Series of one shard go by their keys; different shards hold different times. */
    private static int compareSeries(InputSeries left, InputSeries right) {
        if (left instanceof MeasurementSeries first && right instanceof MeasurementSeries second) {
            return Arrays.compareUnsigned(
                    first.view().key().bytes(), second.view().key().bytes());
        }
        return 0;
    }

    private static int compareKeys(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            var order = StringOrder.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<VariableReference> references(@Nullable Expression condition) {
        var found = new LinkedHashSet<VariableReference>();
        if (condition != null) {
            References.collect(condition, found::add);
        }
        return List.copyOf(found);
    }
}
