package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.ComparisonOperator;
import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.expression.ScopeColumn;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.select.scope.Compiler;
import io.mimeseries.tdengine.select.scope.Parts;
import io.mimeseries.tdengine.select.scope.RowScope;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What a condition says about the primary timestamp. */
final class TimeConditions {
    private final Compiler compiler;
    private final RowScope scope;

    TimeConditions(Compiler compiler, RowScope scope) {
        this.compiler = compiler;
        this.scope = scope;
    }

    /** Times outside of which the condition is false; maybe more. */
    TimeBounds bounds(Expression condition) {
        if (condition instanceof Expression.Logical logical) {
            var result = logical.connective() == Expression.Logical.Connective.AND ? TimeBounds.ALL : null;
            for (var operand : logical.operands()) {
                var bounds = bounds(operand);
                result = result == null
                        ? bounds
                        : logical.connective() == Expression.Logical.Connective.AND
                                ? result.intersect(bounds)
                                : hull(result, bounds);
            }
            return result == null ? TimeBounds.ALL : result;
        }
        var exact = exact(condition);
        if (exact != null) {
            return exact;
        }
        return condition instanceof Expression.In in && !in.not() && isTime(in.operand()) ? among(in) : TimeBounds.ALL;
    }

    private static TimeBounds hull(TimeBounds left, TimeBounds right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() ? right : left;
        }
        return new TimeBounds(Math.min(left.first(), right.first()), Math.max(left.last(), right.last()));
    }

    private TimeBounds among(Expression.In in) {
        var values = new ArrayList<Long>();
        for (var value : in.values()) {
            var time = time(value);
            if (time == null) {
                return TimeBounds.ALL;
            }
            values.add(time);
        }
        return new TimeBounds(
                values.stream().mapToLong(Long::longValue).min().orElse(Long.MAX_VALUE),
                values.stream().mapToLong(Long::longValue).max().orElse(Long.MIN_VALUE));
    }

    /** The times for which the condition is true, and no others; null if it is not of that kind. */
    @Nullable
    TimeBounds exact(Expression condition) {
        if (condition instanceof Expression.Comparison comparison) {
            if (isTime(comparison.left())) {
                return compared(comparison.operator(), comparison.right());
            }
            return isTime(comparison.right()) ? compared(mirrored(comparison.operator()), comparison.left()) : null;
        }
        if (condition instanceof Expression.Between between && !between.not() && isTime(between.operand())) {
            var low = time(between.low());
            var high = time(between.high());
            return low == null || high == null ? null : new TimeBounds(low, high);
        }
        return null;
    }

    private @Nullable TimeBounds compared(ComparisonOperator operator, Expression value) {
        var time = time(value);
        if (time == null) {
            return null;
        }
        return switch (operator) {
            case EQUAL -> new TimeBounds(time, time);
            case LESS_OR_EQUAL -> new TimeBounds(Long.MIN_VALUE, time);
            case GREATER_OR_EQUAL -> new TimeBounds(time, Long.MAX_VALUE);
            case LESS -> new TimeBounds(Long.MIN_VALUE, Math.subtractExact(time, 1));
            case GREATER -> new TimeBounds(Math.addExact(time, 1), Long.MAX_VALUE);
            case NOT_EQUAL, LIKE, NOT_LIKE, MATCH, NMATCH, CONTAINS -> null;
        };
    }

    private static ComparisonOperator mirrored(ComparisonOperator operator) {
        return switch (operator) {
            case LESS -> ComparisonOperator.GREATER;
            case GREATER -> ComparisonOperator.LESS;
            case LESS_OR_EQUAL -> ComparisonOperator.GREATER_OR_EQUAL;
            case GREATER_OR_EQUAL -> ComparisonOperator.LESS_OR_EQUAL;
            case NOT_EQUAL, EQUAL, LIKE, NOT_LIKE, MATCH, NMATCH, CONTAINS -> operator;
        };
    }

    private boolean isTime(Expression node) {
        if (!(node instanceof Expression.Column || node instanceof Expression.PseudoColumn)) {
            return false;
        }
        var column = scope.resolve(node);
        return column != null && column.role() == ScopeColumn.Role.PRIMARY_TIMESTAMP;
    }

    /** The timestamp that an expression without columns means; null if it has columns, is no time or too far away. */
    @Nullable
    Long time(Expression node) {
        if (Parts.any(node, part -> part instanceof Expression.Column || part instanceof Expression.PseudoColumn)) {
            return null;
        }
        if (node instanceof Literal literal && literal.kind() == Literal.Kind.STRING) {
            return compiler.times().parse(literal.text());
        }
        var constant = compiler.constant(node);
        var kind = constant.expression().type().kind();
        if (constant.value() instanceof String text) {
            return compiler.times().parse(text);
        }
        var isFar = constant.value() instanceof Long time && (time == Long.MIN_VALUE || time == Long.MAX_VALUE);
        return constant.value() instanceof Long near && kind != DataType.BIGINT_UNSIGNED && !isFar ? near : null;
    }
}
