package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.select.plan.AggregateColumns;
import io.mimeseries.iotdb.select.plan.OutputColumn;
import io.mimeseries.iotdb.select.plan.PlanPart;
import io.mimeseries.iotdb.select.plan.TagPlan;
import io.mimeseries.iotdb.select.tree.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A query whose columns are timeseries and what is computed from them. */
final class AlignByTime {
    private final Scope scope;
    private final Conditions conditions;
    private final PipelineBuilder builder;
    private final List<OutputColumn> columns = new ArrayList<>();
    private final List<DataType> hidden = new ArrayList<>();

    AlignByTime(Scope scope, Conditions conditions, boolean aggregation) {
        this.scope = scope;
        this.conditions = conditions;
        this.builder = new PipelineBuilder(scope, aggregation);
    }

    AnalysedRows analyse(Grouping grouping) {
        var selected = new SelectedColumns(scope).columns();
        var outputs =
                selected.stream().flatMap(column -> column.outputs().stream()).toList();
        if (outputs.isEmpty()) {
            return AnalysedRows.NOTHING;
        }
        var conjunction = new Conjunction(scope, scope.patterns());
        var having = scope.query().having() == null
                ? null
                : conjunction.of(scope.query().having());
        var tags = scope.query().groupBy(GroupBy.Tags.class);
        var levels = scope.query().groupBy(GroupBy.Levels.class);
        @Nullable TagPlan plan = null;
        if (levels != null) {
            outputs.forEach(output -> builder.check(output.expression()));
            var grouped = new LevelGrouping(scope, levels.levels());
            outputs = grouped.outputs(selected);
            having = having == null ? null : grouped.condition(having);
            grouped.merge(builder.aggregates());
            if (tags != null && !scope.isLater()) {
                throw Errors.internal("Cannot invoke \"java.util.Map.get(Object)\" because \"tagMap\" is null");
            }
            add(outputs);
        } else if (tags != null) {
            plan = group(outputs, tags);
        } else {
            add(outputs);
        }
        builder.having(having);
        var where = conditions.rest() == null ? null : conjunction.of(conditions.rest());
        builder.where(where);
        requireTransformable(outputs, where);
        var windowing = grouping.windowing(builder, new SingleExpression(scope, scope.patterns(), "group by"));
        var pipeline = builder.build(conditions.ranges(), windowing);
        var places = IntStream.range(0, columns.size() + hidden.size()).boxed().toList();
        return new AnalysedRows(columns, hidden, List.of(new PlanPart(null, pipeline, places)), plan);
    }

    private void add(List<Output> outputs) {
        if (scope.isLater() && EndTimes.isWanted(scope.query())) {
            columns.add(new OutputColumn(AggregateColumns.END_TIME, builder.add(EndTimes.EXPRESSION)));
        }
        for (var output : outputs) {
            columns.add(output.column(scope, builder.add(output.expression())));
        }
        var single = new SingleExpression(scope, scope.patterns(), "order by");
        for (var key : SortKeys.expressions(scope.query())) {
            hidden.add(builder.add(single.of(key)));
        }
    }

    private TagPlan group(List<Output> outputs, GroupBy.Tags tags) {
        if (conditions.rest() != null) {
            throw Errors.semantic("Only time filters are supported in GROUP BY TAGS query");
        }
        var grouped = new TagGrouping(scope, tags.keys());
        grouped.add(outputs);
        outputs.forEach(output -> builder.check(output.expression()));
        var plan = grouped.plan(builder.aggregates(), columns);
        grouped.requireComplete();
        return plan;
    }

    /** 1.0.1 does not know what to do with a bare {@code time} unless something else has to be computed. */
    private void requireTransformable(List<Output> outputs, @Nullable Expression where) {
        if (scope.isLater() || where != null) {
            return;
        }
        for (var output : outputs) {
            for (var source : conditions.sources(output.expression())) {
                if (source instanceof Expression.Time) {
                    throw Errors.internal("unsupported expression type: TIMESTAMP");
                }
                if (!(source instanceof Expression.Timeseries || source instanceof Literal)) {
                    return;
                }
            }
        }
    }
}
