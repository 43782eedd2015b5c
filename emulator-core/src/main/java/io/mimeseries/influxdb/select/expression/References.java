package io.mimeseries.influxdb.select.expression;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import java.util.function.Consumer;

/** Finds the references in an expression. */
public final class References {
    private References() {}

    public static void collect(Expression node, Consumer<VariableReference> found) {
        if (node instanceof VariableReference reference) {
            found.accept(reference);
        } else if (node instanceof Expression.Binary binary) {
            collect(binary.left(), found);
            collect(binary.right(), found);
        } else if (node instanceof Expression.Parenthesized parenthesized) {
            collect(parenthesized.inner(), found);
        } else if (node instanceof Expression.Call call) {
            call.arguments().forEach(argument -> collect(argument, found));
        }
    }
}
