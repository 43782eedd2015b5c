package io.mimeseries.iotdb.expression;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import java.util.ArrayList;
import java.util.List;

/** The expressions that an expression is made of, one level down, in the order of the text. */
public final class ExpressionParts implements Expression.Visitor<List<Expression>> {
    private static final ExpressionParts PARTS = new ExpressionParts();

    private ExpressionParts() {}

    public static List<Expression> of(Expression expression) {
        return expression.accept(PARTS);
    }

    @Override
    public List<Expression> visit(Expression.Time node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Expression.Timeseries node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Literal.BooleanLiteral node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Literal.IntegerLiteral node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Literal.RealLiteral node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Literal.StringLiteral node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Literal.NullLiteral node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Literal.NanLiteral node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Literal.DateLiteral node) {
        return List.of();
    }

    @Override
    public List<Expression> visit(Expression.Call node) {
        return node.arguments();
    }

    @Override
    public List<Expression> visit(Expression.Unary node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expression> visit(Expression.Binary node) {
        return List.of(node.left(), node.right());
    }

    @Override
    public List<Expression> visit(Expression.Between node) {
        return List.of(node.operand(), node.low(), node.high());
    }

    @Override
    public List<Expression> visit(Expression.In node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expression> visit(Expression.Like node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expression> visit(Expression.Regexp node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expression> visit(Expression.IsNull node) {
        return List.of(node.operand());
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
    public List<Expression> visit(Expression.Cast node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expression> visit(Expression.Replace node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expression> visit(Expression.Substring node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expression> visit(Expression.Round node) {
        return List.of(node.operand());
    }
}
