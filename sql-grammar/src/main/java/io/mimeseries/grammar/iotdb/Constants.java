package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import java.util.List;

/** Tells expressions that no row can change: they are made of constants alone. */
final class Constants implements Expression.Visitor<Boolean> {
    private static final Constants VISITOR = new Constants();

    private Constants() {}

    static boolean isConstant(Expression expression) {
        return expression.accept(VISITOR);
    }

    private static boolean areConstant(List<Expression> expressions) {
        return expressions.stream().allMatch(Constants::isConstant);
    }

    @Override
    public Boolean visit(Expression.Time node) {
        return false;
    }

    @Override
    public Boolean visit(Expression.Timeseries node) {
        return false;
    }

    @Override
    public Boolean visit(Literal.BooleanLiteral node) {
        return true;
    }

    @Override
    public Boolean visit(Literal.IntegerLiteral node) {
        return true;
    }

    @Override
    public Boolean visit(Literal.RealLiteral node) {
        return true;
    }

    @Override
    public Boolean visit(Literal.StringLiteral node) {
        return true;
    }

    @Override
    public Boolean visit(Literal.NullLiteral node) {
        return true;
    }

    @Override
    public Boolean visit(Literal.NanLiteral node) {
        return true;
    }

    @Override
    public Boolean visit(Literal.DateLiteral node) {
        return true;
    }

    @Override
    public Boolean visit(Expression.Call node) {
        return areConstant(node.arguments());
    }

    @Override
    public Boolean visit(Expression.Unary node) {
        return isConstant(node.operand());
    }

    @Override
    public Boolean visit(Expression.Binary node) {
        return areConstant(List.of(node.left(), node.right()));
    }

    @Override
    public Boolean visit(Expression.Between node) {
        return areConstant(List.of(node.operand(), node.low(), node.high()));
    }

    @Override
    public Boolean visit(Expression.In node) {
        return isConstant(node.operand());
    }

    @Override
    public Boolean visit(Expression.Like node) {
        return isConstant(node.operand());
    }

    @Override
    public Boolean visit(Expression.Regexp node) {
        return isConstant(node.operand());
    }

    @Override
    public Boolean visit(Expression.IsNull node) {
        return isConstant(node.operand());
    }

    @Override
    public Boolean visit(Expression.Case node) {
        return (node.operand() == null || isConstant(node.operand()))
                && node.branches().stream().allMatch(when -> areConstant(List.of(when.condition(), when.result())))
                && (node.otherwise() == null || isConstant(node.otherwise()));
    }

    @Override
    public Boolean visit(Expression.Cast node) {
        return isConstant(node.operand());
    }

    @Override
    public Boolean visit(Expression.Replace node) {
        return isConstant(node.operand());
    }

    @Override
    public Boolean visit(Expression.Substring node) {
        return isConstant(node.operand());
    }

    @Override
    public Boolean visit(Expression.Round node) {
        return isConstant(node.operand());
    }
}
