package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Walks over expression trees. */
final class Expressions {
    private Expressions() {}

    /** Visits the node and all below it, parents first, left before right. */
    static void walk(Expression node, Consumer<Expression> visitor) {
        visitor.accept(node);
        for (var child : children(node)) {
            walk(child, visitor);
        }
    }

    /** Rebuilds the tree from the leaves up, each node replaced by what the function makes of it. */
    static Expression map(Expression node, UnaryOperator<Expression> function) {
        var rebuilt = node;
        if (node instanceof Expression.Call call) {
            var arguments = new ArrayList<Expression>(call.arguments().size());
            for (var argument : call.arguments()) {
                arguments.add(map(argument, function));
            }
            rebuilt = new Expression.Call(call.name(), arguments);
        } else if (node instanceof Expression.Binary binary) {
            rebuilt = new Expression.Binary(
                    binary.operator(), map(binary.left(), function), map(binary.right(), function));
        } else if (node instanceof Expression.Parenthesized parenthesized) {
            rebuilt = new Expression.Parenthesized(map(parenthesized.inner(), function));
        }
        return function.apply(rebuilt);
    }

    static boolean isLiteral(Expression node) {
        return !(node instanceof Expression.VariableReference
                || node instanceof Expression.Call
                || node instanceof Expression.Distinct
                || node instanceof Expression.Wildcard
                || !children(node).isEmpty());
    }

    /** The reference to the time, in whichever case it is written. */
    static boolean isTime(Expression node) {
        return node instanceof Expression.VariableReference reference
                && reference.name().equalsIgnoreCase("time");
    }

    private static List<Expression> children(Expression node) {
        if (node instanceof Expression.Call call) {
            return call.arguments();
        }
        if (node instanceof Expression.Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (node instanceof Expression.Parenthesized parenthesized) {
            return List.of(parenthesized.inner());
        }
        return List.of();
    }
}
