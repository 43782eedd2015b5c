package io.mimeseries.influxdb.statement;

import io.mimeseries.engine.Clock;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.GoDuration;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.bounds.Limits;
import io.mimeseries.influxdb.bounds.QueryTask;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import io.mimeseries.influxdb.statement.support.Table;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The queries that run at this moment: SHOW QUERIES and KILL QUERY. Safe for use by many threads. */
final class RunningQueries {
    private record Query(QueryTask task, List<Statement> statements, String database, long start) {}

    private static final long[] UNITS = {1_000_000_000, 1_000_000, 1_000};

    private final Clock clock;
    private final AtomicLong lastId = new AtomicLong();
    private final ConcurrentSkipListMap<Long, Query> running = new ConcurrentSkipListMap<>();

    private final Supplier<Limits> limits;

    /** @param limits those that hold for a query that begins now */
    RunningQueries(Clock clock, Supplier<Limits> limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * Enters a query.
     *
     * @param abandoned tells when nobody waits for the answer any more
     * @throws StatementException if too many are running
     */
    QueryTask begin(List<Statement> statements, String database, BooleanSupplier abandoned) {
        var now = limits.get();
        var refusal = QueryTask.refusal(running.size(), now);
        if (refusal != null) {
            throw new StatementException(refusal);
        }
        var task = new QueryTask(lastId.incrementAndGet(), now, abandoned);
        running.put(task.id(), new Query(task, statements, database, clock.nanoseconds()));
        return task;
    }

    void end(QueryTask task) {
        running.remove(task.id());
    }

    List<ResultSeries> show() {
        var table = new Table("", "qid", "query", "database", "duration", "status");
        var now = clock.nanoseconds();
        running.forEach((id, query) -> {
            var text = query.statements().stream().map(Statement::toString).collect(Collectors.joining(";\n"));
            var duration = GoDuration.format(rounded(Math.max(0, now - query.start())));
            var status = query.task().isKilled() ? "killed" : "running";
            table.row(id, text, query.database(), duration, status);
        });
        return table.asList();
    }

    /** Stops a query at its next look; on which host does not matter. */
    void kill(Statement.KillQuery statement) {
        var query = running.get(statement.id());
        if (query == null) {
            throw new StatementException(StatementErrors.noSuchQuery(statement.id()));
        }
        if (!query.task().kill()) {
            throw new StatementException(StatementErrors.ALREADY_KILLED);
        }
    }

    /** Cut to its largest unit, as the real server shows it. */
    private static long rounded(long duration) {
        for (var unit : UNITS) {
            if (duration >= unit) {
                return duration - duration % unit;
            }
        }
        return duration;
    }
}
