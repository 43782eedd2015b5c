package io.mimeseries.iotdb.select.tree;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import java.util.ArrayList;
import java.util.List;

/** The same expression over other children. */
public final class Rebuild implements Expression.Visitor<Expression> {
    private final List<Expression> children;

    private Rebuild(List<Expression> children) {
        this.children = children;
    }

    /** @param children as many as {@link Children#of} gives, in that order */
    public static Expression of(Expression expression, List<Expression> children) {
        return children.isEmpty() ? expression : expression.accept(new Rebuild(children));
    }

    @Override
    public Expression visit(Expression.Time node) {
        return node;
    }

    @Override
    public Expression visit(Expression.Timeseries node) {
        return node;
    }

    @Override
    public Expression visit(Literal.BooleanLiteral node) {
        return node;
    }

    @Override
    public Expression visit(Literal.IntegerLiteral node) {
        return node;
    }

    @Override
    public Expression visit(Literal.RealLiteral node) {
        return node;
    }

    @Override
    public Expression visit(Literal.StringLiteral node) {
        return node;
    }

    @Override
    public Expression visit(Literal.NullLiteral node) {
        return node;
    }

    @Override
    public Expression visit(Literal.NanLiteral node) {
        return node;
    }

    @Override
    public Expression visit(Literal.DateLiteral node) {
        return node;
    }

    @Override
    public Expression visit(Expression.Call node) {
        return new Expression.Call(node.name(), children, node.attributes());
    }

    @Override
    public Expression visit(Expression.Unary node) {
        return new Expression.Unary(node.operator(), children.get(0));
    }

    @Override
    public Expression visit(Expression.Binary node) {
        return new Expression.Binary(node.operator(), children.get(0), children.get(1));
    }

    @Override
    public Expression visit(Expression.Between node) {
        return new Expression.Between(node.not(), children.get(0), children.get(1), children.get(2));
    }

    @Override
    public Expression visit(Expression.In node) {
        return new Expression.In(node.not(), children.get(0), node.values());
    }

    @Override
    public Expression visit(Expression.Like node) {
        return new Expression.Like(node.not(), children.get(0), node.pattern());
    }

    @Override
    public Expression visit(Expression.Regexp node) {
        return new Expression.Regexp(node.not(), children.get(0), node.pattern());
    }

    @Override
    public Expression visit(Expression.IsNull node) {
        return new Expression.IsNull(node.not(), children.get(0));
    }

    @Override
    public Expression visit(Expression.Case node) {
        var next = children.iterator();
        var operand = node.operand() == null ? null : next.next();
        var branches = new ArrayList<Expression.Case.When>();
        for (int i = 0; i < node.branches().size(); i++) {
            branches.add(new Expression.Case.When(next.next(), next.next()));
        }
        return new Expression.Case(operand, branches, node.otherwise() == null ? null : next.next());
    }

    @Override
    public Expression visit(Expression.Cast node) {
        return new Expression.Cast(children.get(0), node.type());
    }

    @Override
    public Expression visit(Expression.Replace node) {
        return new Expression.Replace(children.get(0), node.from(), node.to());
    }

    @Override
    public Expression visit(Expression.Substring node) {
        return new Expression.Substring(children.get(0), node.start(), node.length(), node.keywords());
    }

    @Override
    public Expression visit(Expression.Round node) {
        return new Expression.Round(children.get(0), node.places());
    }
}
