package io.mimeseries.iotdb.continuous;

import io.mimeseries.grammar.iotdb.ast.ContinuousQueryStatement;
import io.mimeseries.grammar.iotdb.ast.Duration;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.answer.Listing;
import io.mimeseries.iotdb.expression.TimeCondition;
import io.mimeseries.iotdb.literal.SqlTimes;
import org.jspecify.annotations.Nullable;

/** Runs a statement about continuous queries. */
public final class ContinuousQueryRun implements ContinuousQueryStatement.ContinuousQueryVisitor<Answer> {
    /** The real server's setting {@code continuous_query_minimum_every_interval}, in milliseconds. */
    private static final long SHORTEST_INTERVAL = 1_000;

    private final ContinuousQueries queries;
    private final String user;
    private final SqlTimes times;

    public ContinuousQueryRun(ContinuousQueries queries, String user, SqlTimes times) {
        this.queries = queries;
        this.user = user;
        this.times = times;
    }

    @Override
    public Answer visit(ContinuousQueryStatement.Create node) {
        var windows = node.query().groupBy(GroupBy.TimeWindows.class);
        var every = length(node.every(), windows == null ? 0 : SqlTimes.length(windows.interval()));
        var rangeStart = length(node.rangeStart(), every);
        var rangeEnd = length(node.rangeEnd(), 0);
        check(node, every, rangeStart, rangeEnd);
        var boundary = node.boundary() == null ? 0 : times.valueOf(node.boundary());
        queries.create(new ContinuousQuery(
                node.name(),
                every,
                rangeStart,
                rangeEnd,
                node.query(),
                node.text(),
                node.queryText(),
                user,
                times.zone(),
                ContinuousQuery.firstRun(boundary, every, times.now())));
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(ContinuousQueryStatement.Drop node) {
        queries.drop(node.name());
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(ContinuousQueryStatement.Show node) {
        var listing = Listing.ofTexts("CQId", "Query", "State");
        queries.list().forEach(query -> listing.row(query.name(), query.text(), "ACTIVE"));
        return listing.answer();
    }

    private static long length(@Nullable Duration duration, long otherwise) {
        return duration == null ? otherwise : SqlTimes.length(duration);
    }

    private void check(ContinuousQueryStatement.Create node, long every, long rangeStart, long rangeEnd) {
        refuseIf(
                every < SHORTEST_INTERVAL,
                "Every interval [" + every
                        + "] should not be lower than the `continuous_query_minimum_every_interval` ["
                        + SHORTEST_INTERVAL + "] configured.");
        refuseIf(rangeStart <= 0, "The start time offset should be greater than 0.");
        refuseIf(rangeEnd < 0, "The end time offset should be greater than or equal to 0.");
        refuseIf(rangeStart <= rangeEnd, "The start time offset should be greater than end time offset.");
        refuseIf(every > rangeStart, "The start time offset should be greater than or equal to every interval.");
        refuseIf(node.query().into().isEmpty(), "The query body misses an INTO clause.");
        var windows = node.query().groupBy(GroupBy.TimeWindows.class);
        refuseIf(
                windows != null && windows.range() != null,
                "Specifying time range in GROUP BY TIME clause is prohibited.");
        Expression where = node.query().where();
        refuseIf(
                where != null && TimeCondition.isIn(where), "Specifying time filters in the query body is prohibited.");
    }

    /** 1.0 takes this for a fault of its own. */
    private void refuseIf(boolean condition, String message) {
        if (condition) {
            var code = times.version().isAtLeast(IotDbVersion.V1_3_2)
                    ? StatusCode.SEMANTIC_ERROR
                    : StatusCode.INTERNAL_ERROR;
            throw new IotDbException(code, "CQ: " + message);
        }
    }
}
