package io.mimeseries.iotdb.expression;

import io.mimeseries.grammar.iotdb.ast.Attribute;
import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.literal.SqlTimes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;

/**
 * Expressions as IoTDB writes them in names of result columns and in errors. Some texts lose what was written, in the real server too: NOT before LIKE, REGEXP and
 * IN, before BETWEEN in 1.0, and parentheses between operators of one rank.
 */
public final class ExpressionText implements Expression.Visitor<String> {
    private final SqlTimes times;

    /** @param times what dates mean: they are written as milliseconds */
    public ExpressionText(SqlTimes times) {
        this.times = times;
    }

    public String of(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public String visit(Expression.Time node) {
        return "Time";
    }

    @Override
    public String visit(Expression.Timeseries node) {
        return node.path().toString();
    }

    @Override
    public String visit(Literal.BooleanLiteral node) {
        return node.text();
    }

    @Override
    public String visit(Literal.IntegerLiteral node) {
        return node.text();
    }

    @Override
    public String visit(Literal.RealLiteral node) {
        return node.text();
    }

    @Override
    public String visit(Literal.StringLiteral node) {
        return '"' + node.value() + '"';
    }

    @Override
    public String visit(Literal.NullLiteral node) {
        return "null";
    }

    @Override
    public String visit(Literal.NanLiteral node) {
        return "NaN";
    }

    @Override
    public String visit(Literal.DateLiteral node) {
        return Long.toString(times.valueOf(node));
    }

    @Override
    public String visit(Expression.Call node) {
        var arguments = node.arguments().stream().map(this::of).collect(Collectors.joining(", "));
        if (is13() && node.name().equalsIgnoreCase("cast") && !node.attributes().isEmpty()) {
            return node.name() + "(" + arguments + " AS "
                    + node.attributes().get(0).value() + ")";
        }
        var attributes = new LinkedHashMap<String, String>();
        for (Attribute attribute : node.attributes()) {
            attributes.put(attribute.key(), attribute.value());
        }
        var texts = attributes.entrySet().stream()
                .map(attribute -> '"' + attribute.getKey() + "\"=\"" + attribute.getValue() + '"')
                .collect(Collectors.joining(", "));
        var separator = arguments.isEmpty() || texts.isEmpty() ? "" : ", ";
        return node.name() + "(" + arguments + separator + texts + ")";
    }

    @Override
    public String visit(Expression.Unary node) {
        var operator = node.operator() == Expression.Unary.Operator.NEGATE ? "-" : "!";
        var operand = of(node.operand());
        return isPlain(node.operand()) && !operand.startsWith("-")
                ? operator + operand
                : operator + "(" + operand + ")";
    }

    @Override
    public String visit(Expression.Binary node) {
        var rank = rank(node.operator());
        return operand(node.left(), rank) + " " + node.operator().text() + " " + operand(node.right(), rank);
    }

    @Override
    public String visit(Expression.Between node) {
        var not = node.not() && is13() ? " NOT" : "";
        return of(node.operand()) + not + " BETWEEN " + of(node.low()) + " AND " + of(node.high());
    }

    @Override
    public String visit(Expression.In node) {
        var values = new LinkedHashSet<String>();
        node.values().forEach(value -> values.add(value(value)));
        var operand = of(node.operand());
        return (isPlain(node.operand()) ? operand : "(" + operand + ")") + " IN (" + String.join(",", values) + ")";
    }

    @Override
    public String visit(Expression.Like node) {
        return of(node.operand()) + " LIKE '" + LikePattern.regex(node.pattern()) + "'";
    }

    @Override
    public String visit(Expression.Regexp node) {
        return of(node.operand()) + " REGEXP '" + node.pattern() + "'";
    }

    @Override
    public String visit(Expression.IsNull node) {
        return of(node.operand()) + (node.not() ? " IS NOT NULL" : " IS NULL");
    }

    @Override
    public String visit(Expression.Case node) {
        var text = new StringBuilder("CASE");
        for (var branch : node.branches()) {
            var condition = node.operand() == null
                    ? branch.condition()
                    : new Expression.Binary(BinaryOperator.EQUAL, node.operand(), branch.condition());
            text.append(" WHEN ").append(of(condition)).append(" THEN ").append(of(branch.result()));
        }
        if (node.otherwise() != null) {
            text.append(" ELSE ").append(of(node.otherwise()));
        }
        return text.append(" END").toString();
    }

    @Override
    public String visit(Expression.Cast node) {
        return "CAST(" + of(node.operand()) + " AS " + node.type() + ")";
    }

    @Override
    public String visit(Expression.Replace node) {
        return "REPLACE(" + of(node.operand()) + ", '" + node.from() + "', '" + node.to() + "')";
    }

    @Override
    public String visit(Expression.Substring node) {
        var from = node.keywords() ? " FROM " : ",";
        var count = node.length() == null ? "" : (node.keywords() ? " FOR " : ",") + node.length();
        return "SUBSTRING(" + of(node.operand()) + from + node.start() + count + ")";
    }

    @Override
    public String visit(Expression.Round node) {
        var places = node.places() == null ? "" : "," + node.places().text();
        return "ROUND(" + of(node.operand()) + places + ")";
    }

    /** A value of IN: texts without quotes, dates as milliseconds. */
    String value(Literal literal) {
        return literal instanceof Literal.StringLiteral text ? text.value() : of(literal);
    }

    private boolean is13() {
        return times.version().isAtLeast(IotDbVersion.V1_3_2);
    }

    private String operand(Expression operand, int rank) {
        var text = of(operand);
        return rank(operand) < rank ? "(" + text + ")" : text;
    }

    private static boolean isPlain(Expression expression) {
        return expression instanceof Expression.Call
                || expression instanceof Literal
                || expression instanceof Expression.Timeseries;
    }

    private static int rank(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return rank(binary.operator());
        }
        if (expression instanceof Expression.Regexp || expression instanceof Expression.Like) {
            return 500;
        }
        if (expression instanceof Expression.IsNull) {
            return 475;
        }
        if (expression instanceof Expression.Between) {
            return 450;
        }
        if (expression instanceof Expression.In) {
            return 400;
        }
        return 1000;
    }

    /** The real server's figures: what stands lower is put in parentheses. */
    private static int rank(BinaryOperator operator) {
        return switch (operator) {
            case MULTIPLY, DIVIDE, MODULO -> 900;
            case ADD, SUBTRACT -> 800;
            case GREATER, GREATER_OR_EQUAL, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL -> 600;
            case AND -> 300;
            case OR -> 200;
        };
    }
}
