package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.ast.ComparisonOperator;
import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Condition.And;
import io.mimeseries.grammar.riakts.ast.Condition.Comparison;
import io.mimeseries.grammar.riakts.ast.Condition.NullTest;
import io.mimeseries.grammar.riakts.ast.Condition.Or;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.grammar.riakts.ast.Expression.Column;
import io.mimeseries.grammar.riakts.term.Terms;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The order that the real parser brings conditions to; EXPLAIN and the order of faults show it. */
final class CanonicalOrder {
    private CanonicalOrder() {}

    /** A comparison with a column on its left if there is one on either side. */
    static Comparison comparison(Expression left, ComparisonOperator operator, Expression right) {
        return right instanceof Column && !(left instanceof Column)
                ? new Comparison(operator.flipped(), right, left)
                : new Comparison(operator, left, right);
    }

    static Condition and(Condition left, Condition right) {
        return isSame(left, right) ? left : isLower(left, right) ? new And(left, right) : new And(right, left);
    }

    static Condition or(Condition left, Condition right) {
        return isSame(left, right) ? left : isLower(left, right) ? new Or(left, right) : new Or(right, left);
    }

    /** Mostly the operators tell: records that are compared for the first time make the JVM make up code for it. */
    private static boolean isSame(Condition left, Condition right) {
        return Terms.operator(left).equals(Terms.operator(right)) && left.equals(right);
    }

    private static boolean isLower(Condition left, Condition right) {
        if (left instanceof NullTest || right instanceof NullTest) {
            if (left instanceof NullTest && right instanceof NullTest) {
                throw RiakTsSqlException.refused("function_clause");
            }
            return false;
        }
        return compare(left, right) <= 0;
    }

    private static int compare(Condition left, Condition right) {
        int order = Terms.operator(left).compareTo(Terms.operator(right));
        return order == 0 ? Terms.of(left).compareTo(Terms.of(right)) : order;
    }

    /** What is left when all has been put together: conditions that hold together stand in one chain, sorted where two chains met. */
    static Condition hoist(Condition condition) {
        Deque<Condition> before = new ArrayDeque<>();
        var rest = condition;
        while (rest instanceof And and && !(and.left() instanceof And)) {
            before.push(and.left());
            rest = and.right();
        }
        if (rest instanceof And chains) {
            rest = chain(sorted(chains));
        } else if (rest instanceof Or or && before.isEmpty()) {
            rest = new Or(inner(or.left()), inner(or.right()));
        }
        while (!before.isEmpty()) {
            rest = new And(before.pop(), rest);
        }
        return rest;
    }

    private static Condition inner(Condition condition) {
        return condition instanceof And ? hoist(condition) : condition;
    }

    private static List<Condition> sorted(And chains) {
        List<Condition> conditions = new ArrayList<>();
        Deque<Condition> open = new ArrayDeque<>();
        open.push(chains);
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next instanceof And and) {
                open.push(and.right());
                open.push(and.left());
            } else {
                conditions.add(next);
            }
        }
        conditions.sort(CanonicalOrder::compare);
        return conditions;
    }

    private static Condition chain(List<Condition> conditions) {
        var result = conditions.get(conditions.size() - 1);
        for (int i = conditions.size() - 2; i >= 0; i--) {
            result = new And(conditions.get(i), result);
        }
        return result;
    }
}
