package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.iotdb.select.tree.Errors;

/** Expressions of ORDER BY and GROUP BY, which must stand for one column. */
record SingleExpression(Scope scope, Patterns patterns, String clause) {

    /** Over full paths. */
    Expression of(Expression written) {
        var below = patterns.concatenate(written);
        if (below.size() > 1) {
            throw Errors.semantic("Expression in " + clause + " should indicate one value");
        }
        var found = scope.expansion().of(below.get(0));
        if (found.size() == 1) {
            return found.get(0);
        }
        throw Errors.semantic(scope.text().of(below.get(0)) + " in " + clause + " clause "
                + (found.isEmpty() ? "doesn't exist." : "shouldn't refer to more than one timeseries."));
    }
}
