package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.iotdb.select.tree.Expansion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Conditions of WHERE and HAVING: where their paths stand for several timeseries, all must be fulfilled. */
final class Conjunction {
    private static final Expression NULL = new Literal.NullLiteral("null");

    private final Scope scope;
    private final Patterns patterns;

    /** @param patterns tells what a path of the condition stands for */
    Conjunction(Scope scope, Patterns patterns) {
        this.scope = scope;
        this.patterns = patterns;
    }

    /** The condition over full paths; a path that leads nowhere is null. */
    Expression of(Expression condition) {
        return all(List.copyOf(new LinkedHashSet<>(parts(condition))));
    }

    private List<Expression> parts(Expression condition) {
        if (condition instanceof Expression.Binary binary && binary.operator() == BinaryOperator.AND) {
            var both = new ArrayList<>(parts(binary.left()));
            both.addAll(parts(binary.right()));
            return both;
        }
        return new Expansion(scope.kinds(), this::leaves).of(condition);
    }

    private List<Expression> leaves(Expression.Timeseries node) {
        var found = new ArrayList<Expression>();
        for (var pattern : patterns.of(node)) {
            var matches = scope.schema().match(pattern);
            if (matches.isEmpty()) {
                return List.of(NULL);
            }
            matches.forEach(match -> found.add(match.expression()));
        }
        return found;
    }

    static Expression all(List<Expression> conditions) {
        var all = conditions.get(0);
        for (var next : conditions.subList(1, conditions.size())) {
            all = new Expression.Binary(BinaryOperator.AND, all, next);
        }
        return all;
    }

    /** Leaves out what is always true; {@code true} if nothing remains. */
    static Expression simplify(Expression condition) {
        if (!(condition instanceof Expression.Binary binary)
                || !binary.operator().isLogical()) {
            return condition;
        }
        var left = simplify(binary.left());
        var right = simplify(binary.right());
        if (binary.operator() == BinaryOperator.OR) {
            return isTrue(left) ? left : isTrue(right) ? right : condition;
        }
        return isTrue(left) ? right : isTrue(right) ? left : new Expression.Binary(binary.operator(), left, right);
    }

    static boolean isTrue(Expression expression) {
        return expression instanceof Literal.BooleanLiteral literal
                && literal.text().equalsIgnoreCase("true");
    }
}
