package io.mimeseries.influxdb.select;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.TagValues;
import io.mimeseries.influxdb.select.compile.ColumnNames;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.compile.ExpressionTypes;
import io.mimeseries.influxdb.select.expression.References;
import io.mimeseries.influxdb.select.expression.TagFold;
import io.mimeseries.query.Groups;
import io.mimeseries.query.StringOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sorts the series of a SELECT into the groups of its answer. */
final class Grouping {
    private final CompiledSelect select;
    private final TagFold patterns;
    private final String[] tags;
    private final List<VariableReference> conditionReferences;
    private final Groups<GroupMember> groups = new Groups<>();

    private int source;

    private Grouping(CompiledSelect select, TagFold patterns) {
        this.select = select;
        this.patterns = patterns;
        var sorted = new TreeSet<String>(StringOrder.COMPARATOR);
        sorted.addAll(select.groupingTags());
        tags = sorted.toArray(new String[0]);
        conditionReferences = references(select.condition());
    }

    /** The groups in the order of the answer: by measurement, then by the values of the tags; backwards for descending time. */
    static List<Group> groups(PlannedSelect planned, TagFold patterns) {
        var grouping = new Grouping(planned.select(), patterns);
        for (var source : planned.sources()) {
            grouping.source++;
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
            if (!asksFor(inner)) {
                return;
            }
            var answer = SelectRun.run(subquery.select());
            if (!inner.ascending()) {
                Collections.reverse(answer);
            }
            for (var rows : answer) {
                for (var stretch : rows.stretches(inner.ascending())) {
                    add(SubquerySeries.of(stretch, subquery.select(), this.source), select.condition());
                }
            }
        }
    }

    /**
     * False for a subquery that the real server does not even run: points are asked for, but no source knows the name (vector
     * subqueries-0092), or functions, but this subquery does not know their argument, or nobody the type of their results.
     */
    private boolean asksFor(CompiledSelect inner) {
        if (select.raw()) {
            return select.references().stream().anyMatch(reference -> reference.type() != DataType.UNKNOWN);
        }
        return select.calls().stream()
                .filter(call -> ExpressionTypes.typeOf(call) != DataType.UNKNOWN)
                .anyMatch(call -> knowsOne(inner, call));
    }

    private static boolean knowsOne(CompiledSelect inner, Expression call) {
        var wanted = new LinkedHashSet<VariableReference>();
        References.collect(call, wanted::add);
        return wanted.stream()
                .anyMatch(reference -> ColumnNames.inside(inner.select()).contains(reference.name())
                        || (reference.type() != DataType.UNKNOWN
                                && inner.groupingTags().contains(reference.name())));
    }

    private void add(InputSeries series, @Nullable Expression condition) {
        var values = new String[tags.length];
        for (int i = 0; i < values.length; i++) {
            var value = series.tag(tags[i]);
            values[i] = value == null ? "" : value;
        }
        groups.of(series.name(), values)
                .add(new GroupMember(series, condition, conditionReferences, patterns, source, null));
    }

    private List<Group> ordered() {
        var all = groups.inOrder();
        var shown = new ArrayList<Group>(all.size());
        for (var builder : all) {
            shown.add(group(builder));
        }
        if (!select.ascending()) {
            Collections.reverse(shown);
        }
        return shown;
    }

    private Group group(Groups.Group<GroupMember> builder) {
        var members = builder.members();
        if (members.size() > 1 && !isSorted(members)) {
            members.sort(Grouping::compare);
        }
        return new Group(builder.name(), new TagValues(tags, builder.values()), members);
    }

    private static boolean isSorted(List<GroupMember> members) {
        for (int i = 1; i < members.size(); i++) {
            if (compare(members.get(i - 1), members.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Series of one shard go by their keys; different shards hold different times. */
    private static int compare(GroupMember left, GroupMember right) {
        if (left.series() instanceof MeasurementSeries first && right.series() instanceof MeasurementSeries second) {
            return Arrays.compareUnsigned(
                    first.view().key().bytes(), second.view().key().bytes());
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
