package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What becomes of an expression when each of its timeseries may stand for several: one expression for each combination, in the real server's
 * order, in which the last timeseries changes fastest. None if one of them stands for none.
 */
final class Expansion {
    private Expansion() {}

    /** @param leaves what each timeseries stands for */
    static List<Expression> of(
            Expression expression, Function<Expression.Timeseries, List<? extends Expression>> leaves) {
        if (expression instanceof Expression.Timeseries timeseries) {
            return List.copyOf(leaves.apply(timeseries));
        }
        List<List<Expression>> combinations = List.of(List.of());
        for (var child : Children.of(expression)) {
            var choices = of(child, leaves);
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
        return combinations.stream()
                .map(children -> Rebuild.of(expression, children))
                .toList();
    }
}
