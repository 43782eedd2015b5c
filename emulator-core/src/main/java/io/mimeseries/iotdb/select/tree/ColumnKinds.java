package io.mimeseries.iotdb.select.tree;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.expression.ExpressionParts;
import io.mimeseries.iotdb.function.AggregateFunction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells raw values and results of aggregations apart, and refuses to mix them. */
public final class ColumnKinds {
    private final IotDbVersion version;

    public ColumnKinds(IotDbVersion version) {
        this.version = version;
    }

    /** A call of an aggregation. */
    public boolean isAggregation(Expression expression) {
        return expression instanceof Expression.Call call && AggregateFunction.find(call.name(), version) != null;
    }

    /** The parts of an expression in which paths are timeseries: the second argument of {@code count_if} only names its runs. */
    public List<Expression> inputs(Expression expression) {
        var children = ExpressionParts.of(expression);
        return expression instanceof Expression.Call call
                        && AggregateFunction.find(call.name(), version) == AggregateFunction.COUNT_IF
                ? children.subList(0, 1)
                : children;
    }

    /** Whether anything in the expression is an aggregation. */
    public boolean hasAggregation(Expression expression) {
        return isAggregation(expression)
                || ExpressionParts.of(expression).stream().anyMatch(this::hasAggregation);
    }

    /** The calls of aggregations in an expression, from left to right. */
    public List<Expression.Call> aggregations(Expression expression) {
        var found = new ArrayList<Expression.Call>();
        collect(expression, found);
        return found;
    }

    private void collect(Expression expression, List<Expression.Call> found) {
        if (expression instanceof Expression.Call call && isAggregation(call)) {
            found.add(call);
            return;
        }
        for (var child : ExpressionParts.of(expression)) {
            collect(child, found);
        }
    }

    /** The kind of a whole column or condition. */
    public ColumnKind of(Expression expression) {
        return of(expression, true);
    }

    private ColumnKind of(Expression expression, boolean whole) {
        if (expression instanceof Expression.Call call) {
            return isAggregation(call) ? ofAggregation(call) : ofFunction(call);
        }
        if (expression instanceof Literal) {
            return ColumnKind.CONSTANT;
        }
        var children = ExpressionParts.of(expression);
        if (children.isEmpty()) {
            return ColumnKind.RAW;
        }
        if (children.size() == 1) {
            return of(children.get(0), false);
        }
        return ofSeveral(children, whole);
    }

    private ColumnKind ofSeveral(List<Expression> children, boolean whole) {
        var raw = false;
        var aggregation = false;
        for (var child : children) {
            var kind = of(child, false);
            raw |= kind == ColumnKind.RAW;
            aggregation |= kind == ColumnKind.AGGREGATION;
        }
        if (raw && aggregation) {
            throw Errors.semantic("Raw data and aggregation result hybrid calculation is not supported.");
        }
        if (whole && !raw && !aggregation) {
            throw Errors.semantic("Constant column is not supported.");
        }
        return raw ? ColumnKind.RAW : aggregation ? ColumnKind.AGGREGATION : ColumnKind.CONSTANT;
    }

    private ColumnKind ofAggregation(Expression.Call call) {
        for (var argument : call.arguments()) {
            if (of(argument, false) == ColumnKind.AGGREGATION) {
                throw Errors.semantic("Aggregation results cannot be as input of the aggregation function.");
            }
        }
        return ColumnKind.AGGREGATION;
    }

    private ColumnKind ofFunction(Expression.Call call) {
        @Nullable ColumnKind known = null;
        for (var argument : call.arguments()) {
            var kind = of(argument, false);
            if (kind == ColumnKind.CONSTANT || kind == known) {
                continue;
            }
            if (known != null) {
                throw Errors.semantic(
                        "Raw data and aggregation result hybrid input of '" + call.name() + "' is not supported.");
            }
            known = kind;
        }
        if (known == null) {
            throw Errors.semantic("Input of '" + call.name() + "' is illegal.");
        }
        return known;
    }
}
