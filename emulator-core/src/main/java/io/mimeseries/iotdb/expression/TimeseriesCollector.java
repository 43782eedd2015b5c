package io.mimeseries.iotdb.expression;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.grammar.iotdb.ast.Path;
import java.util.ArrayList;
import java.util.List;

/** Which timeseries an expression names, each as often as it stands there. */
public final class TimeseriesCollector implements Expression.Visitor<List<Path>> {

    /** In the order of the text. */
    public static List<Path> of(Expression expression) {
        return expression.accept(new TimeseriesCollector());
    }

    private List<Path> all(List<Expression> expressions) {
        var paths = new ArrayList<Path>();
        expressions.forEach(expression -> paths.addAll(expression.accept(this)));
        return paths;
    }

    @Override
    public List<Path> visit(Expression.Timeseries node) {
        return List.of(node.path());
    }

    @Override
    public List<Path> visit(Expression.Time node) {
        return List.of();
    }

    @Override
    public List<Path> visit(Literal.BooleanLiteral node) {
        return List.of();
    }

    @Override
    public List<Path> visit(Literal.IntegerLiteral node) {
        return List.of();
    }

    @Override
    public List<Path> visit(Literal.RealLiteral node) {
        return List.of();
    }

    @Override
    public List<Path> visit(Literal.StringLiteral node) {
        return List.of();
    }

    @Override
    public List<Path> visit(Literal.NullLiteral node) {
        return List.of();
    }

    @Override
    public List<Path> visit(Literal.NanLiteral node) {
        return List.of();
    }

    @Override
    public List<Path> visit(Literal.DateLiteral node) {
        return List.of();
    }

    @Override
    public List<Path> visit(Expression.Call node) {
        return all(node.arguments());
    }

    @Override
    public List<Path> visit(Expression.Unary node) {
        return node.operand().accept(this);
    }

    @Override
    public List<Path> visit(Expression.Binary node) {
        return all(List.of(node.left(), node.right()));
    }

    @Override
    public List<Path> visit(Expression.Between node) {
        return all(List.of(node.operand(), node.low(), node.high()));
    }

    @Override
    public List<Path> visit(Expression.In node) {
        return node.operand().accept(this);
    }

    @Override
    public List<Path> visit(Expression.Like node) {
        return node.operand().accept(this);
    }

    @Override
    public List<Path> visit(Expression.Regexp node) {
        return node.operand().accept(this);
    }

    @Override
    public List<Path> visit(Expression.IsNull node) {
        return node.operand().accept(this);
    }

    @Override
    public List<Path> visit(Expression.Case node) {
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
        return all(parts);
    }

    @Override
    public List<Path> visit(Expression.Cast node) {
        return node.operand().accept(this);
    }

    @Override
    public List<Path> visit(Expression.Replace node) {
        return node.operand().accept(this);
    }

    @Override
    public List<Path> visit(Expression.Substring node) {
        return node.operand().accept(this);
    }

    @Override
    public List<Path> visit(Expression.Round node) {
        return node.operand().accept(this);
    }
}
