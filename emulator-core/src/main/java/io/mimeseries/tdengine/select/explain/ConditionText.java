package io.mimeseries.tdengine.select.explain;

import io.mimeseries.grammar.tdengine.ast.Expression;
import io.mimeseries.grammar.tdengine.ast.Literal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes conditions as plans show them: every operation in parentheses, columns with database and table. */
final class ConditionText implements Expression.Visitor<String> {
    private final String database;
    private final String table;

    ConditionText(PlanSource source) {
        this.database = source.database();
        this.table = source.table();
    }

    String of(Expression node) {
        return node.accept(this);
    }

    /** All of these must hold. */
    String of(List<Expression> conjuncts) {
        var text = conjuncts.stream().map(this::of).collect(Collectors.joining(" AND "));
        return conjuncts.size() == 1 ? text : "(" + text + ")";
    }

    private String column(String name) {
        return "`" + database + "`.`" + table + "`.`" + name + "`";
    }

    private String listed(List<Expression> nodes) {
        return nodes.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String operation(String left, String operator, String right) {
        return "(" + left + " " + operator + " " + right + ")";
    }

    @Override
    public String visit(Literal node) {
        return node.kind() == Literal.Kind.STRING ? "'" + node.text() + "'" : node.text();
    }

    @Override
    public String visit(Expression.Column node) {
        return column(node.name().text());
    }

    @Override
    public String visit(Expression.Star node) {
        return "*";
    }

    @Override
    public String visit(Expression.PseudoColumn node) {
        return node.name();
    }

    @Override
    public String visit(Expression.Function node) {
        return node.name() + "(" + listed(node.arguments()) + ")";
    }

    @Override
    public String visit(Expression.Cols node) {
        return node.source().text();
    }

    @Override
    public String visit(Expression.Cast node) {
        return "cast(" + of(node.operand()) + ")";
    }

    @Override
    public String visit(Expression.Trim node) {
        return "trim(" + of(node.operand()) + ")";
    }

    @Override
    public String visit(Expression.Case node) {
        return node.source().text();
    }

    @Override
    public String visit(Expression.Negate node) {
        return "(- " + of(node.operand()) + ")";
    }

    @Override
    public String visit(Expression.Binary node) {
        return operation(of(node.left()), node.operator().symbol(), of(node.right()));
    }

    @Override
    public String visit(Expression.JsonValue node) {
        return operation(of(node.column()), "->", "'" + node.key() + "'");
    }

    @Override
    public String visit(Expression.Comparison node) {
        return operation(of(node.left()), node.operator().symbol(), of(node.right()));
    }

    /** The real server's parser takes it apart into two comparisons. */
    @Override
    public String visit(Expression.Between node) {
        return node.not()
                ? "(" + operation(of(node.operand()), "<", of(node.low())) + " OR "
                        + operation(of(node.operand()), ">", of(node.high())) + ")"
                : "(" + operation(of(node.operand()), ">=", of(node.low())) + " AND "
                        + operation(of(node.operand()), "<=", of(node.high())) + ")";
    }

    @Override
    public String visit(Expression.In node) {
        return operation(of(node.operand()), node.not() ? "NOT IN" : "IN", "(" + listed(node.values()) + ")");
    }

    @Override
    public String visit(Expression.IsNull node) {
        return "(" + of(node.operand()) + (node.not() ? " IS NOT NULL" : " IS NULL") + ")";
    }

    @Override
    public String visit(Expression.Not node) {
        return "(NOT " + of(node.operand()) + ")";
    }

    @Override
    public String visit(Expression.Logical node) {
        var connective = " " + node.connective().name().toUpperCase(Locale.ROOT) + " ";
        return "(" + node.operands().stream().map(this::of).collect(Collectors.joining(connective)) + ")";
    }
}
