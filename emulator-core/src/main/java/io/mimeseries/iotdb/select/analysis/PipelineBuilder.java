package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.select.plan.AggregateColumns;
import io.mimeseries.iotdb.select.plan.AggregationPlan;
import io.mimeseries.iotdb.select.plan.Pipeline;
import io.mimeseries.iotdb.select.plan.SourceColumns;
import io.mimeseries.iotdb.select.plan.Windowing;
import io.mimeseries.iotdb.select.range.TimeRanges;
import io.mimeseries.iotdb.select.tree.Errors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types expressions over full paths, and notes what they read. */
final class PipelineBuilder {
    private final Scope scope;
    private final SourceColumns sources;
    private final AggregateColumns aggregates;
    private final boolean aggregation;
    private final List<CompiledExpression> outputs = new ArrayList<>();
    private @Nullable CompiledExpression where;
    private @Nullable CompiledExpression having;

    PipelineBuilder(Scope scope, boolean aggregation) {
        this.scope = scope;
        this.aggregation = aggregation;
        this.sources = new SourceColumns(scope.schema()::series);
        this.aggregates = new AggregateColumns(scope.times().version(), scope.schema()::series, this::source);
    }

    AggregateColumns aggregates() {
        return aggregates;
    }

    /** Compiles over the joined rows. */
    CompiledExpression source(Expression expression) {
        return scope.compile(expression, sources);
    }

    /** Adds an output, and tells its type. */
    DataType add(Expression expression) {
        var compiled = compile(expression);
        outputs.add(compiled);
        var type = compiled.type();
        return type == null ? DataType.TEXT : type;
    }

    /** Checks the types of an aggregation that will be merged with others. */
    void check(Expression expression) {
        scope.compile(expression, new AggregateColumns(scope.times().version(), scope.schema()::series, this::source));
    }

    private CompiledExpression compile(Expression expression) {
        return aggregation ? scope.compile(expression, aggregates) : scope.compile(expression, sources);
    }

    int size() {
        return outputs.size();
    }

    void where(@Nullable Expression condition) {
        if (condition != null) {
            where = scope.compile(condition, sources);
            requireBoolean(where, "WHERE");
        }
    }

    void having(@Nullable Expression condition) {
        if (condition != null) {
            having = compile(condition);
            requireBoolean(having, "HAVING");
        }
    }

    private static void requireBoolean(CompiledExpression condition, String clause) {
        if (condition.type() != DataType.BOOLEAN) {
            throw Errors.semantic("The output type of the expression in " + clause
                    + " clause should be BOOLEAN, actual data type: " + condition.type() + ".");
        }
    }

    /** @param windowing null for raw columns */
    Pipeline build(TimeRanges ranges, @Nullable Windowing windowing) {
        var plan = windowing == null ? null : new AggregationPlan(aggregates.slots(), windowing, having);
        return new Pipeline(sources.series(), ranges, where, plan, outputs);
    }
}
