package io.mimeseries.tdengine.select.scope;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.grammar.tdengine.ast.SelectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The expressions that an expression is made of, in the order in which they are written. */
public final class Parts implements Expression.Visitor<List<Expression>> {
    private static final Parts OF = new Parts();

    private Parts() {}

    /** The direct parts. */
    public static List<Expression> of(Expression node) {
        return node.accept(OF);
    }

    /** Gives a node and all below it, parts before wholes. */
    public static void walk(Expression node, Consumer<Expression> visitor) {
        of(node).forEach(part -> walk(part, visitor));
        visitor.accept(node);
    }

    /** Whether the node or one below it is such. */
    public static boolean any(Expression node, Predicate<Expression> test) {
        return test.test(node) || of(node).stream().anyMatch(part -> any(part, test));
    }

    @Override
    public List<Expression> visit(Literal node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Expression.Column node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Expression.Star node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Expression.PseudoColumn node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Expression.Function node) {
        return node.arguments();
    }

    @Override
    public List<Expression> visit(Expression.Cols node) {
        var parts = new ArrayList<Expression>();
        parts.add(node.function());
        node.items().stream().map(SelectItem::expression).forEach(parts::add);
        return parts;
    }

    @Override
    public List<Expression> visit(Expression.Cast node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expression> visit(Expression.Trim node) {
        return node.what() == null ? List.of(node.operand()) : List.of(node.what(), node.operand());
    }

    @Override
    public List<Expression> visit(Expression.Case node) {
        var parts = new ArrayList<Expression>();
        if (node.operand() != null) {
            parts.add(node.operand());
        }
        for (var branch : node.branches()) {
            parts.add(branch.condition());
            parts.add(branch.result());
        }
        if (node.otherwise() != null) {
            parts.add(node.otherwise());
        }
        return parts;
    }

    @Override
    public List<Expression> visit(Expression.Negate node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expression> visit(Expression.Binary node) {
        return List.of(node.left(), node.right());
    }

    @Override
    public List<Expression> visit(Expression.JsonValue node) {
        return List.of(node.column());
    }

    @Override
    public List<Expression> visit(Expression.Comparison node) {
        return List.of(node.left(), node.right());
    }

    @Override
    public List<Expression> visit(Expression.Between node) {
        return List.of(node.operand(), node.low(), node.high());
    }

    @Override
    public List<Expression> visit(Expression.In node) {
        var parts = new ArrayList<Expression>();
        parts.add(node.operand());
        parts.addAll(node.values());
        return parts;
    }

    @Override
    public List<Expression> visit(Expression.IsNull node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expression> visit(Expression.Not node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expression> visit(Expression.Logical node) {
        return node.operands();
    }
}
