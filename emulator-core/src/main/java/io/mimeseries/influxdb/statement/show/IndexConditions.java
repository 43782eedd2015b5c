package io.mimeseries.influxdb.statement.show;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.influxdb.filter.SystemNames;
import io.mimeseries.influxdb.statement.support.Conditions;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What InfluxDB 1.6.7 makes of the condition of SHOW TAG KEYS and SHOW TAG VALUES: one on the names of measurements and one on tags. A
 * comparison by equality that has no place in one of them is taken out of it, and AND and OR go on with the other side.
 */
record IndexConditions(
        @Nullable Expression ofMeasurements, @Nullable Expression ofTags) {

    static IndexConditions of(@Nullable Expression condition) {
        return new IndexConditions(
                without(condition, comparison -> !isMeasurement(comparison)),
                without(condition, comparison -> !isTag(comparison)));
    }

    private static boolean isMeasurement(Expression.Binary comparison) {
        return comparison.left() instanceof Expression.VariableReference name
                && name.name().equals(SystemNames.MEASUREMENT);
    }

    private static boolean isTag(Expression.Binary comparison) {
        return comparison.left() instanceof Expression.VariableReference name
                && !name.name().equals(SystemNames.MEASUREMENT)
                && !SystemNames.contains(name.name());
    }

    private static @Nullable Expression without(@Nullable Expression node, Predicate<Expression.Binary> taken) {
        if (node instanceof Expression.Parenthesized parenthesized) {
            return without(parenthesized.inner(), taken);
        }
        if (!(node instanceof Expression.Binary binary)) {
            return node;
        }
        if (!binary.operator().isLogical()) {
            return Conditions.isEquality(binary.operator()) && taken.test(binary) ? null : binary;
        }
        var left = without(binary.left(), taken);
        var right = without(binary.right(), taken);
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return new Expression.Binary(binary.operator(), left, right);
    }
}
