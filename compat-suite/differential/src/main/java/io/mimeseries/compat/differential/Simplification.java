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
import org.jspecify.annotations.Nullable;

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
                simpler.add(with(
                        s,
                        s.fields(),
                        without(s.sources(), i),
                        s.condition(),
                        s.dimensions(),
                        s.fill(),
                        s.fillGiven()));
            }
            if (s.sources().get(i) instanceof Source.Subquery subquery) {
                for (var inner : selects(subquery.select())) {
                    var sources = new ArrayList<>(s.sources());
                    sources.set(i, new Source.Subquery(inner));
                    simpler.add(with(s, s.fields(), sources, s.condition(), s.dimensions(), s.fill(), s.fillGiven()));
                }
            }
        }
        for (int i = 0; s.fields().size() > 1 && i < s.fields().size(); i++) {
            simpler.add(with(
                    s, without(s.fields(), i), s.sources(), s.condition(), s.dimensions(), s.fill(), s.fillGiven()));
        }
        for (int i = 0; i < s.fields().size(); i++) {
            for (var expression : expressions(s.fields().get(i).expression())) {
                var fields = new ArrayList<>(s.fields());
                fields.set(i, new Field(expression, s.fields().get(i).alias()));
                simpler.add(with(s, fields, s.sources(), s.condition(), s.dimensions(), s.fill(), s.fillGiven()));
            }
        }
        for (int i = 0; i < s.dimensions().size(); i++) {
            simpler.add(with(
                    s, s.fields(), s.sources(), s.condition(), without(s.dimensions(), i), s.fill(), s.fillGiven()));
        }
        if (s.condition() != null) {
            simpler.add(with(s, s.fields(), s.sources(), null, s.dimensions(), s.fill(), s.fillGiven()));
            for (var condition : expressions(s.condition())) {
                simpler.add(with(s, s.fields(), s.sources(), condition, s.dimensions(), s.fill(), s.fillGiven()));
            }
        }
        if (s.fillGiven()) {
            simpler.add(with(s, s.fields(), s.sources(), s.condition(), s.dimensions(), Fill.NULL, false));
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
                limited(s, 0, s.offset(), s.seriesLimit(), s.seriesOffset(), s),
                limited(s, s.limit(), 0, s.seriesLimit(), s.seriesOffset(), s),
                limited(s, s.limit(), s.offset(), 0, s.seriesOffset(), s),
                limited(s, s.limit(), s.offset(), s.seriesLimit(), 0, s),
                new Statement.Select(
                        s.fields(),
                        s.target(),
                        s.sources(),
                        s.condition(),
                        s.dimensions(),
                        s.fill(),
                        s.fillGiven(),
                        List.of(),
                        s.limit(),
                        s.offset(),
                        s.seriesLimit(),
                        s.seriesOffset(),
                        s.zone()),
                new Statement.Select(
                        s.fields(),
                        s.target(),
                        s.sources(),
                        s.condition(),
                        s.dimensions(),
                        s.fill(),
                        s.fillGiven(),
                        s.orderBy(),
                        s.limit(),
                        s.offset(),
                        s.seriesLimit(),
                        s.seriesOffset(),
                        null));
    }

    private static Statement.Select limited(
            Statement.Select s, int limit, int offset, int seriesLimit, int seriesOffset, Statement.Select rest) {
        return new Statement.Select(
                s.fields(),
                s.target(),
                s.sources(),
                s.condition(),
                s.dimensions(),
                s.fill(),
                s.fillGiven(),
                rest.orderBy(),
                limit,
                offset,
                seriesLimit,
                seriesOffset,
                rest.zone());
    }

    private static Statement.Select with(
            Statement.Select s,
            List<Field> fields,
            List<Source> sources,
            @Nullable Expression condition,
            List<Expression> dimensions,
            Fill fill,
            boolean fillGiven) {
        return new Statement.Select(
                fields,
                s.target(),
                sources,
                condition,
                dimensions,
                fill,
                fillGiven,
                s.orderBy(),
                s.limit(),
                s.offset(),
                s.seriesLimit(),
                s.seriesOffset(),
                s.zone());
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
