package io.mimeseries.iotdb.continuous;

import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.grammar.iotdb.ast.Query;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A query that runs again and again.
 *
 * @param every milliseconds from run to run
 * @param rangeStart how long before its time a run begins to look, in milliseconds
 * @param rangeEnd how long before its time it ends to look
 * @param text the whole statement as written
 * @param queryText the query alone
 * @param user on whose behalf it runs
 * @param zone of the session that made it
 * @param next the time of the next run, milliseconds since 1970
 */
public record ContinuousQuery(
        String name,
        long every,
        long rangeStart,
        long rangeEnd,
        Query query,
        String text,
        String queryText,
        String user,
        ZoneId zone,
        long next) {

    /** The first time of a run that is not before {@code now}: whole intervals from the boundary on. */
    static long firstRun(long boundary, long every, long now) {
        return now <= boundary ? boundary : ((now - boundary - 1) / every + 1) * every + boundary;
    }

    ContinuousQuery at(long time) {
        return new ContinuousQuery(name, every, rangeStart, rangeEnd, query, text, queryText, user, zone, time);
    }

    /** The query of the run that is due: only rows in its range count, and windows cover just that. */
    Query queryOfRun() {
        var start = new Literal.IntegerLiteral(Long.toString(next - rangeStart));
        var end = new Literal.IntegerLiteral(Long.toString(next - rangeEnd));
        var time = new Expression.Time();
        Expression range = new Expression.Binary(
                BinaryOperator.AND,
                new Expression.Binary(BinaryOperator.GREATER_OR_EQUAL, time, start),
                new Expression.Binary(BinaryOperator.LESS, time, end));
        var condition = query.where();
        var where = condition == null ? range : new Expression.Binary(BinaryOperator.AND, condition, range);
        return new Query(
                query.last(),
                query.columns(),
                query.into(),
                query.from(),
                where,
                groupBy(new GroupBy.TimeRange(start, end, false)),
                query.having(),
                query.orderBy(),
                query.fill(),
                query.pagination(),
                query.alignByDevice());
    }

    private List<GroupBy> groupBy(GroupBy.TimeRange range) {
        var parts = new ArrayList<GroupBy>();
        for (var part : query.groupBy()) {
            parts.add(
                    part instanceof GroupBy.TimeWindows windows
                            ? new GroupBy.TimeWindows(range, windows.interval(), windows.step())
                            : part);
        }
        return parts;
    }
}
