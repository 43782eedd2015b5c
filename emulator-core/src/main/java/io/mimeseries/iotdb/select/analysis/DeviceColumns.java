package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.select.plan.PlanPart;
import io.mimeseries.iotdb.select.tree.Expansion;
import io.mimeseries.iotdb.select.tree.Measurements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of one device in a query ALIGN BY DEVICE. */
final class DeviceColumns {
    private final Scope scope;
    private final FullPath device;
    private final Patterns patterns;
    private final PipelineBuilder builder;
    private final List<Integer> places = new ArrayList<>();

    DeviceColumns(Scope scope, FullPath device, boolean aggregation) {
        this.scope = scope;
        this.device = device;
        this.patterns = new Patterns(List.of(new Path(device.nodes(), true)), scope.kinds());
        this.builder = new PipelineBuilder(scope, aggregation);
    }

    /** What a column stands for under the device; none if it lacks a measurement. */
    List<Expression> expand(Expression written) {
        if (CountTimeChecks.isCountTime(written)) {
            var count = CountTimes.expand(scope, patterns, (Expression.Call) written);
            return count == null ? List.of() : List.of(count);
        }
        return new Expansion(
                        scope.kinds(),
                        node -> patterns.of(node).stream()
                                .flatMap(pattern -> scope.schema().match(pattern).stream())
                                .map(BoundSeries::expression)
                                .toList())
                .of(written);
    }

    /** What the column is called. */
    Expression measurement(Expression expanded, Expression written) {
        return CountTimeChecks.isCountTime(written) ? written : Measurements.of(expanded);
    }

    /** Adds a column; null for one that the device lacks. Tells its type. */
    @Nullable
    DataType add(@Nullable Expression expression) {
        places.add(expression == null ? -1 : builder.size());
        return expression == null ? null : builder.add(expression);
    }

    boolean isEmpty() {
        return builder.size() == 0;
    }

    void having(@Nullable Expression condition) {
        if (condition != null) {
            builder.having(new Conjunction(scope, patterns).of(condition));
        }
    }

    PlanPart build(Conditions conditions, Grouping grouping) {
        builder.where(conditions.rest() == null ? null : new Conjunction(scope, patterns).of(conditions.rest()));
        var windowing = grouping.windowing(builder, new SingleExpression(scope, patterns, "group by"));
        return new PlanPart(device, builder.build(conditions.ranges(), windowing), places);
    }
}
