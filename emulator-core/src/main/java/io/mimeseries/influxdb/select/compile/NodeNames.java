package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;

/** The names of the real server's node types: they show in its error texts, such as {@code *influxql.VarRef} (vector where-0200). */
final class NodeNames implements Expression.Visitor<String> {
    private static final NodeNames INSTANCE = new NodeNames();

    private NodeNames() {}

    static String of(Expression node) {
        return "*influxql." + node.accept(INSTANCE);
    }

    @Override
    public String visit(Expression.VariableReference node) {
        return "VarRef";
    }

    @Override
    public String visit(Expression.Call node) {
        return "Call";
    }

    @Override
    public String visit(Expression.Distinct node) {
        return "Distinct";
    }

    @Override
    public String visit(Expression.Binary node) {
        return "BinaryExpr";
    }

    @Override
    public String visit(Expression.Parenthesized node) {
        return "ParenExpr";
    }

    @Override
    public String visit(Expression.Wildcard node) {
        return "Wildcard";
    }

    @Override
    public String visit(Expression.NumberLiteral node) {
        return "NumberLiteral";
    }

    @Override
    public String visit(Expression.IntegerLiteral node) {
        return "IntegerLiteral";
    }

    @Override
    public String visit(Expression.UnsignedLiteral node) {
        return "UnsignedLiteral";
    }

    @Override
    public String visit(Expression.BooleanLiteral node) {
        return "BooleanLiteral";
    }

    @Override
    public String visit(Expression.StringLiteral node) {
        return "StringLiteral";
    }

    @Override
    public String visit(Expression.TimeLiteral node) {
        return "TimeLiteral";
    }

    @Override
    public String visit(Expression.DurationLiteral node) {
        return "DurationLiteral";
    }

    @Override
    public String visit(Expression.RegexLiteral node) {
        return "RegexLiteral";
    }

    @Override
    public String visit(Expression.ListLiteral node) {
        return "ListLiteral";
    }

    @Override
    public String visit(Expression.NullLiteral node) {
        return "nilLiteral";
    }
}
