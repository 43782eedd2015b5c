package io.mimeseries.iotdb.select.tree;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.iotdb.expression.ExpressionParts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What becomes of an expression when each of its timeseries may stand for several: one expression for each combination, in the real server's
 * order, in which the last timeseries changes fastest. None if one of them stands for none.
 *
 * @param leaves what each timeseries stands for
 */
public record Expansion(ColumnKinds kinds, Function<Expression.Timeseries, List<? extends Expression>> leaves) {
    private static final int MOST_COMBINATIONS = 1_000_000;

    /** One expression for each combination. */
    public List<Expression> of(Expression expression) {
        if (expression instanceof Expression.Timeseries timeseries) {
            return List.copyOf(leaves.apply(timeseries));
        }
        List<List<Expression>> combinations = List.of(List.of());
        var inputs = kinds.inputs(expression);
        for (var child : inputs) {
            var choices = of(child);
            if ((long) combinations.size() * choices.size() > MOST_COMBINATIONS) {
                throw new NotEmulatedException("an expression that stands for more than " + MOST_COMBINATIONS);
            }
            var longer = new ArrayList<List<Expression>>(combinations.size() * choices.size());
            for (var combination : combinations) {
                for (var choice : choices) {
                    var next = new ArrayList<>(combination);
                    next.add(choice);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        var all = ExpressionParts.of(expression);
        var others = all.subList(inputs.size(), all.size());
        return combinations.stream()
                .map(children -> Rebuild.of(expression, join(children, others)))
                .toList();
    }

    private static List<Expression> join(List<Expression> first, List<Expression> others) {
        if (others.isEmpty()) {
            return first;
        }
        var all = new ArrayList<>(first);
        all.addAll(others);
        return all;
    }
}
