package io.mimeseries.grammar.influxql.ast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;

/** Writes expressions as the real server's texts show them. */
final class ExpressionWriter implements Expression.Visitor<StringBuilder> {
    private final StringBuilder text;

    ExpressionWriter(StringBuilder text) {
        this.text = text;
    }

    @Override
    public StringBuilder visit(Expression.VariableReference node) {
        text.append(Quoting.name(node.name()));
        return node.type() == DataType.UNKNOWN
                ? text
                : text.append("::").append(node.type().text());
    }

    @Override
    public StringBuilder visit(Expression.Call node) {
        text.append(node.name()).append('(');
        list(node.arguments());
        return text.append(')');
    }

    @Override
    public StringBuilder visit(Expression.Distinct node) {
        // the real server does not quote here: SELECT DISTINCT a b
        return text.append("DISTINCT ").append(node.name());
    }

    @Override
    public StringBuilder visit(Expression.Binary node) {
        node.left().accept(this);
        text.append(' ').append(node.operator().text()).append(' ');
        return node.right().accept(this);
    }

    @Override
    public StringBuilder visit(Expression.Parenthesized node) {
        text.append('(');
        node.inner().accept(this);
        return text.append(')');
    }

    @Override
    public StringBuilder visit(Expression.Wildcard node) {
        text.append('*');
        return switch (node.type()) {
            case ANY_FIELD -> text.append("::field");
            case TAG -> text.append("::tag");
            default -> text;
        };
    }

    /** Three decimals, rounded: 1.0 is written 1.000 and 0.0000001 is written 0.000. */
    @Override
    public StringBuilder visit(Expression.NumberLiteral node) {
        if (Double.isInfinite(node.value())) {
            return text.append(node.value() > 0 ? "+Inf" : "-Inf");
        }
        boolean negative = Math.copySign(1, node.value()) < 0;
        var magnitude = new BigDecimal(Math.abs(node.value())).setScale(3, RoundingMode.HALF_EVEN);
        return text.append(negative ? "-" : "").append(magnitude.toPlainString());
    }

    @Override
    public StringBuilder visit(Expression.IntegerLiteral node) {
        return text.append(node.value());
    }

    @Override
    public StringBuilder visit(Expression.UnsignedLiteral node) {
        return text.append(Long.toUnsignedString(node.bits()));
    }

    @Override
    public StringBuilder visit(Expression.BooleanLiteral node) {
        return text.append(node.value());
    }

    @Override
    public StringBuilder visit(Expression.StringLiteral node) {
        return text.append(Quoting.string(node.value()));
    }

    @Override
    public StringBuilder visit(Expression.TimeLiteral node) {
        var time = Instant.ofEpochSecond(
                Math.floorDiv(node.nanoseconds(), 1_000_000_000L), Math.floorMod(node.nanoseconds(), 1_000_000_000L));
        return text.append('\'').append(time).append('\'');
    }

    @Override
    public StringBuilder visit(Expression.DurationLiteral node) {
        return text.append(Durations.format(node.nanoseconds()));
    }

    @Override
    public StringBuilder visit(Expression.RegexLiteral node) {
        return text.append('/').append(node.pattern().replace("/", "\\/")).append('/');
    }

    @Override
    public StringBuilder visit(Expression.ListLiteral node) {
        text.append('(');
        for (int i = 0; i < node.values().size(); i++) {
            text.append(i == 0 ? "" : ", ").append(Quoting.name(node.values().get(i)));
        }
        return text.append(')');
    }

    @Override
    public StringBuilder visit(Expression.NullLiteral node) {
        return text.append("nil");
    }

    void list(List<Expression> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            expressions.get(i).accept(this);
        }
    }
}
