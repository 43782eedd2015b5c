package io.mimeseries.influxdb.continuous;

import io.mimeseries.grammar.influxql.InfluxQlParser;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A continuous query taken apart.
 *
 * @param schedule null if it has no windows: it never runs then
 * @param fault why it cannot run, null if it can: the real server accepts such a query and finds out at each look
 */
record RunnableQuery(
        Statement.Select select,
        @Nullable Schedule schedule,
        @Nullable String fault) {

    /** @param text a CREATE CONTINUOUS QUERY that was accepted once */
    static RunnableQuery parse(String text) {
        var statement = (Statement.CreateContinuousQuery) InfluxQlParser.parseStatement(text);
        var select = statement.select();
        var windows = windows(select);
        if (windows == null || !(windows.arguments().get(0) instanceof Expression.DurationLiteral interval)) {
            return new RunnableQuery(select, null, null);
        }
        var offset = windows.arguments().size() == 1
                ? new Expression.DurationLiteral(0)
                : windows.arguments().get(1);
        if (!(offset instanceof Expression.DurationLiteral duration)) {
            return new RunnableQuery(select, null, "invalid time dimension offset: " + offset);
        }
        if (select.fields().stream().noneMatch(field -> calls(field.expression()))) {
            return new RunnableQuery(select, null, "continuous queries must be aggregate queries");
        }
        var schedule = new Schedule(
                interval.nanoseconds(),
                duration.nanoseconds() % interval.nanoseconds(),
                statement.resampleEvery(),
                statement.resampleFor(),
                select.zone());
        return new RunnableQuery(select, schedule, null);
    }

    private static Expression.@Nullable Call windows(Statement.Select select) {
        for (var dimension : select.dimensions()) {
            if (dimension instanceof Expression.Call call && call.name().equals("time")) {
                return call;
            }
        }
        return null;
    }

    private static boolean calls(@Nullable Expression expression) {
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return calls(parenthesized.inner());
        }
        return expression instanceof Expression.Call
                || expression instanceof Expression.Distinct
                || (expression instanceof Expression.Binary binary && (calls(binary.left()) || calls(binary.right())));
    }
}
