package io.mimeseries.compat.differential;

import io.mimeseries.grammar.influxql.InfluxQlParser;
import io.mimeseries.grammar.influxql.InfluxQlSyntaxException;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Field;
import io.mimeseries.grammar.influxql.ast.Fill;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Statement;
import java.util.ArrayList;
import java.util.List;

/** Simpler forms of a statement, each with one thing less. */
final class Simplification {
    private Simplification() {}

    static List<String> of(String statement) {
        try {
            var parsed = InfluxQlParser.parseStatement(statement);
            return parsed instanceof Statement.Select select
                    ? selects(select).stream().map(Statement.Select::toString).toList()
                    : List.of();
        } catch (InfluxQlSyntaxException e) {
            return List.of();
        }
    }

    private static List<Statement.Select> selects(Statement.Select s) {
        var simpler = new ArrayList<Statement.Select>();
        for (int i = 0; i < s.sources().size(); i++) {
            if (s.sources().size() > 1) {
                simpler.add(s.withSources(without(s.sources(), i)));
            }
            if (s.sources().get(i) instanceof Source.Subquery subquery) {
                for (var inner : selects(subquery.select())) {
                    var sources = new ArrayList<>(s.sources());
                    sources.set(i, new Source.Subquery(inner));
                    simpler.add(s.withSources(sources));
                }
            }
        }
        for (int i = 0; s.fields().size() > 1 && i < s.fields().size(); i++) {
            simpler.add(s.withFields(without(s.fields(), i)));
        }
        for (int i = 0; i < s.fields().size(); i++) {
            for (var expression : expressions(s.fields().get(i).expression())) {
                var fields = new ArrayList<>(s.fields());
                fields.set(i, new Field(expression, s.fields().get(i).alias()));
                simpler.add(s.withFields(fields));
            }
        }
        for (int i = 0; i < s.dimensions().size(); i++) {
            simpler.add(s.withDimensions(without(s.dimensions(), i)));
        }
        if (s.condition() != null) {
            simpler.add(s.withCondition(null));
            for (var condition : expressions(s.condition())) {
                simpler.add(s.withCondition(condition));
            }
        }
        if (s.fillGiven()) {
            simpler.add(s.withFill(Fill.NULL, false));
        }
        simpler.addAll(ends(s));
        simpler.removeIf(Simplification::isEndless);
        return simpler;
    }

    /** Windows without bounds would go on from the first point to the present day. */
    private static boolean isEndless(Statement.Select select) {
        var condition = String.valueOf(select.condition());
        return select.dimensions().stream()
                        .anyMatch(dimension -> dimension.toString().startsWith("time("))
                && !(condition.contains("time <") && condition.contains("time >"));
    }

    private static List<Statement.Select> ends(Statement.Select s) {
        return List.of(
                s.withLimits(0, s.offset(), s.seriesLimit(), s.seriesOffset()),
                s.withLimits(s.limit(), 0, s.seriesLimit(), s.seriesOffset()),
                s.withLimits(s.limit(), s.offset(), 0, s.seriesOffset()),
                s.withLimits(s.limit(), s.offset(), s.seriesLimit(), 0),
                s.withOrderBy(List.of()),
                s.withZone(null));
    }

    private static List<Expression> expressions(Expression node) {
        var simpler = new ArrayList<Expression>();
        if (node instanceof Expression.Binary binary) {
            simpler.add(binary.left());
            simpler.add(binary.right());
            expressions(binary.left())
                    .forEach(left -> simpler.add(new Expression.Binary(binary.operator(), left, binary.right())));
            expressions(binary.right())
                    .forEach(right -> simpler.add(new Expression.Binary(binary.operator(), binary.left(), right)));
        } else if (node instanceof Expression.Parenthesized parenthesized) {
            simpler.add(parenthesized.inner());
            expressions(parenthesized.inner()).forEach(inner -> simpler.add(new Expression.Parenthesized(inner)));
        } else if (node instanceof Expression.Call call && !call.arguments().isEmpty()) {
            simpler.add(call.arguments().get(0));
            for (var inner : expressions(call.arguments().get(0))) {
                var arguments = new ArrayList<>(call.arguments());
                arguments.set(0, inner);
                simpler.add(new Expression.Call(call.name(), arguments));
            }
        }
        return simpler;
    }

    private static <T> List<T> without(List<T> all, int index) {
        var fewer = new ArrayList<>(all);
        fewer.remove(index);
        return fewer;
    }
}
