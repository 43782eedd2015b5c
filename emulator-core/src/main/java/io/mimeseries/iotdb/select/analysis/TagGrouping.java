package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.select.plan.AggregateColumns;
import io.mimeseries.iotdb.select.plan.OutputColumn;
import io.mimeseries.iotdb.select.plan.TagPlan;
import io.mimeseries.iotdb.select.tree.Errors;
import io.mimeseries.iotdb.select.tree.Measurements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** GROUP BY TAGS: timeseries with the same values of some tags are aggregated together, measurement by measurement. */
final class TagGrouping {
    private final Scope scope;
    private final List<String> keys;
    /** The columns by their calls over the measurement alone. */
    private final Set<Expression.Call> columns = new LinkedHashSet<>();
    /** In the order of a hash table of the values, which is that of the real server's rows. */
    private final Map<List<@Nullable String>, Map<Expression.Call, List<Expression.Call>>> groups = new HashMap<>();

    TagGrouping(Scope scope, List<String> keys) {
        this.scope = scope;
        this.keys = keys;
    }

    void add(List<Output> outputs) {
        var checks = new TagChecks(scope.query(), scope.kinds(), scope.text(), scope.isLater());
        for (var output : outputs) {
            checks.requireSimple(output.expression());
            var call = (Expression.Call) output.expression();
            var tags = scope.schema()
                    .series(((Expression.Timeseries) call.arguments().get(0)).path())
                    .tags();
            var values = new ArrayList<@Nullable String>();
            keys.forEach(key -> values.add(tags.get(key)));
            var column = (Expression.Call) Measurements.of(call);
            columns.add(column);
            groups.computeIfAbsent(Collections.unmodifiableList(values), key -> new LinkedHashMap<>())
                    .computeIfAbsent(column, key -> new ArrayList<>())
                    .add(call);
        }
    }

    TagPlan plan(AggregateColumns aggregates, List<OutputColumn> shown) {
        keys.forEach(key -> shown.add(new OutputColumn(key, DataType.TEXT)));
        var types = new HashMap<Expression.Call, DataType>();
        var planned = new ArrayList<TagPlan.Group>();
        groups.forEach((values, members) -> {
            var slots = new ArrayList<Integer>();
            for (var column : columns) {
                var calls = members.get(column);
                slots.add(calls == null ? -1 : slot(aggregates, column, calls));
                if (calls != null) {
                    types.put(column, aggregates.types().get(aggregates.types().size() - 1));
                }
            }
            planned.add(new TagPlan.Group(values, slots));
        });
        for (var column : columns) {
            shown.add(new OutputColumn(scope.text().of(column), types.get(column)));
        }
        return new TagPlan(keys.size(), planned);
    }

    private int slot(AggregateColumns aggregates, Expression.Call column, List<Expression.Call> calls) {
        aggregates.merge(column, calls);
        return aggregates.slots().size() - 1;
    }

    /** 1.0.1 fails where a group lacks a column. */
    void requireComplete() {
        if (!scope.isLater() && groups.values().stream().anyMatch(members -> members.size() < columns.size())) {
            throw Errors.internal(
                    "Cannot invoke \"org.apache.iotdb.db.mpp.plan.planner.plan.parameter.AggregationDescriptor.getInputExpressions()\""
                            + " because \"aggregationDescriptor\" is null");
        }
    }
}
