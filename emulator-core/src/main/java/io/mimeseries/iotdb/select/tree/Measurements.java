package io.mimeseries.iotdb.select.tree;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.expression.ExpressionParts;
import java.util.List;

/** Expressions below a device. */
public final class Measurements {
    private Measurements() {}

    /** Fails if a path is longer than a measurement. */
    public static void requireAll(Expression expression) {
        if (expression instanceof Expression.Timeseries node
                && (node.path().nodes().size() > 1 || node.path().nodes().get(0).equals("**"))) {
            throw Errors.semantic("the suffix paths can only be measurement or one-level wildcard");
        }
        ExpressionParts.of(expression).forEach(Measurements::requireAll);
    }

    /** The expression with the last nodes of its paths only. */
    public static Expression of(Expression expression) {
        if (expression instanceof Expression.Timeseries node) {
            var nodes = node.path().nodes();
            return new Expression.Timeseries(new Path(List.of(nodes.get(nodes.size() - 1)), false));
        }
        var children = ExpressionParts.of(expression);
        return Rebuild.of(expression, children.stream().map(Measurements::of).toList());
    }
}
