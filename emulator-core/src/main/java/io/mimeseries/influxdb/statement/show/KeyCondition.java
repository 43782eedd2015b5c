package io.mimeseries.influxdb.statement.show;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.filter.SystemNames;
import io.mimeseries.influxdb.statement.support.Conditions;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the condition of SHOW TAG VALUES says about the keys of tags: the server's own name {@code _tagKey} stands for them. */
final class KeyCondition {
    private KeyCondition() {}

    /**
     * The keys that are asked for; null if the condition does not speak of keys.
     *
     * @throws StatementException where something else than a name stands on the left of a comparison
     */
    static @Nullable Predicate<String> of(@Nullable Expression condition) {
        if (condition instanceof Expression.Parenthesized parenthesized) {
            return of(parenthesized.inner());
        }
        if (!(condition instanceof Expression.Binary binary)) {
            return null;
        }
        if (!binary.operator().isLogical()) {
            return comparison(binary);
        }
        var left = of(binary.left());
        var right = of(binary.right());
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return binary.operator() == Operator.AND ? left.and(right) : left.or(right);
    }

    private static @Nullable Predicate<String> comparison(Expression.Binary binary) {
        if (!Conditions.isEquality(binary.operator())) {
            throw new StatementException(StatementErrors.INVALID_TAG_OPERATOR);
        }
        if (!(binary.left() instanceof Expression.VariableReference name)) {
            throw new StatementException(
                    StatementErrors.notTagKey(binary.operator().text()));
        }
        if (!name.name().equals(SystemNames.TAG_KEY)) {
            return null;
        }
        var isPattern = binary.operator() == Operator.EQ_REGEX || binary.operator() == Operator.NEQ_REGEX;
        if (!isPattern && !(binary.right() instanceof Expression.StringLiteral)) {
            throw new StatementException(
                    StatementErrors.notTagValue(binary.operator().text()));
        }
        return KeySelection.of(binary.operator(), binary.right());
    }
}
