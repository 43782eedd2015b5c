package io.mimeseries.influxdb.statement;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.statement.support.GoDuration;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import io.mimeseries.influxdb.statement.support.Table;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** The queries that run at this moment: SHOW QUERIES and KILL QUERY. Safe for use by many threads. */
final class RunningQueries {
    private record Query(List<Statement> statements, String database, long start) {}

    private static final long[] UNITS = {1_000_000_000, 1_000_000, 1_000};

    private final Clock clock;
    private final AtomicLong lastId = new AtomicLong();
    private final ConcurrentSkipListMap<Long, Query> running = new ConcurrentSkipListMap<>();

    RunningQueries(Clock clock) {
        this.clock = clock;
    }

    /** Enters a query and returns its id. */
    long begin(List<Statement> statements, String database) {
        var id = lastId.incrementAndGet();
        running.put(id, new Query(statements, database, clock.nanoseconds()));
        return id;
    }

    void end(long id) {
        running.remove(id);
    }

    List<ResultSeries> show() {
        var table = new Table("", "qid", "query", "database", "duration", "status");
        var now = clock.nanoseconds();
        running.forEach((id, query) -> {
            var text = query.statements().stream().map(Statement::toString).collect(Collectors.joining(";\n"));
            var duration = GoDuration.format(rounded(Math.max(0, now - query.start())));
            table.row(id, text, query.database(), duration, "running");
        });
        return table.asList();
    }

    void kill(Statement.KillQuery statement) {
        if (!running.containsKey(statement.id())) {
            throw new StatementException(StatementErrors.noSuchQuery(statement.id()));
        }
        throw new NotEmulatedException("KILL QUERY of a running query");
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
