package io.mimeseries.grammar.influxql.ast;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the parts that statements share; what is absent writes nothing. */
final class ClauseWriter {
    private final StringBuilder text;
    private final ExpressionWriter expressions;

    ClauseWriter(StringBuilder text) {
        this.text = text;
        this.expressions = new ExpressionWriter(text);
    }

    ClauseWriter raw(String words) {
        text.append(words);
        return this;
    }

    ClauseWriter name(String name) {
        text.append(Quoting.name(name));
        return this;
    }

    ClauseWriter number(long number) {
        text.append(number);
        return this;
    }

    ClauseWriter expression(Expression expression) {
        expression.accept(expressions);
        return this;
    }

    void field(Field field) {
        expression(field.expression());
        if (!field.alias().isEmpty()) {
            raw(" AS ").name(field.alias());
        }
    }

    void source(Source source) {
        if (source instanceof Source.Subquery subquery) {
            text.append('(');
            subquery.select().accept(new StatementWriter(text));
            text.append(')');
        } else {
            measurement((Source.Measurement) source, "\"\"");
        }
    }

    /** Where INTO writes to. */
    void target(Source.Measurement target) {
        measurement(target, ":MEASUREMENT");
    }

    private void measurement(Source.Measurement node, String nameless) {
        if (!node.database().isEmpty()) {
            name(node.database()).raw(".");
        }
        if (!node.retentionPolicy().isEmpty()) {
            name(node.retentionPolicy());
        }
        if (!node.database().isEmpty() || !node.retentionPolicy().isEmpty()) {
            raw(".");
        }
        if (!node.name().isEmpty()) {
            name(node.name());
        } else if (node.regex() != null) {
            expression(node.regex());
        } else {
            raw(nameless);
        }
    }

    ClauseWriter sources(String before, List<? extends Source> sources) {
        for (int i = 0; i < sources.size(); i++) {
            raw(i == 0 ? before : ", ");
            source(sources.get(i));
        }
        return this;
    }

    ClauseWriter on(String database) {
        return database.isEmpty() ? this : raw(" ON ").name(database);
    }

    ClauseWriter where(@Nullable Expression condition) {
        return condition == null ? this : raw(" WHERE ").expression(condition);
    }

    ClauseWriter groupBy(List<Expression> dimensions) {
        if (!dimensions.isEmpty()) {
            raw(" GROUP BY ");
            expressions.list(dimensions);
        }
        return this;
    }

    ClauseWriter fill(Fill fill) {
        return switch (fill.mode()) {
            case NULL -> this;
            case NONE -> raw(" fill(none)");
            case PREVIOUS -> raw(" fill(previous)");
            case LINEAR -> raw(" fill(linear)");
            case NUMBER -> raw(" fill(" + shortest(fill.number()) + ")");
        };
    }

    /** As Go's general format writes it: 1.5, but 1e+08. */
    private static String shortest(@Nullable Number number) {
        if (!(number instanceof Double value)) {
            return String.valueOf(number);
        }
        if (value == 0) {
            return Math.copySign(1, value) < 0 ? "-0" : "0";
        }
        var digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= -4 && exponent < 6) {
            return digits.toPlainString();
        }
        var unscaled = digits.unscaledValue().abs().toString();
        var mantissa = unscaled.length() == 1 ? unscaled : unscaled.charAt(0) + "." + unscaled.substring(1);
        int size = Math.abs(exponent);
        return (value < 0 ? "-" : "") + mantissa + "e" + (exponent < 0 ? "-" : "+") + (size < 10 ? "0" : "") + size;
    }

    ClauseWriter order(List<SortField> fields) {
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            raw(i == 0 ? " ORDER BY " : ", ");
            if (!field.name().isEmpty()) {
                raw(field.name()).raw(" ");
            }
            raw(field.ascending() ? "ASC" : "DESC");
        }
        return this;
    }

    ClauseWriter limit(String keyword, long limit) {
        return limit > 0 ? raw(" " + keyword + " ").number(limit) : this;
    }
}
