package io.mimeseries.influxdb.continuous;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.ClockListener;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.engine.Timer;
import io.mimeseries.engine.Timers;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.catalog.ContinuousQuery;
import io.mimeseries.influxdb.monitor.ContinuousQueryStatistics;
import io.mimeseries.influxdb.store.InfluxStore;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs continuous queries by the clock.
 *
 * <p>InfluxDB 1.6.7 looks once in a run interval which queries are due, counted from its start; here the looks are at whole multiples of
 * the interval since 1970, so that runs do not depend on when a server was started, and those at which nothing is due are left out.
 * Safe for use by many threads.
 */
public final class ContinuousQuerier implements AutoCloseable {
    private static final String PRODUCT = "influxdb";

    private final InfluxStore store;
    private final Clock clock;
    private final LongSupplier interval;
    private final QueryRunner runner;
    private final ContinuousQueryStatistics statistics;
    private final Journal journal;
    private final Timers timers;
    private final Map<String, RunnableQuery> known = new HashMap<>();
    /** What was written down last of the queries that fail. */
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    private Map<QueryName, Long> lastRuns = new HashMap<>();
    private @Nullable Timer timer;
    /** When {@link #timer} was set. */
    private long scheduled;

    private @Nullable ClockListener moves;

    /** A query that is dropped and made again goes on from its last run, as in the real server. */
    private record QueryName(String database, String name) {}

    /** Which queries ran when. */
    public static final class Bookkeeping {
        private final Map<QueryName, Long> lastRuns;

        private Bookkeeping(Map<QueryName, Long> lastRuns) {
            this.lastRuns = Map.copyOf(lastRuns);
        }
    }

    /**
     * @param interval the real server's {@code run-interval} in nanoseconds, asked for each time
     * @param journal where runs that fail are written down
     */
    public ContinuousQuerier(
            InfluxStore store,
            Clock clock,
            LongSupplier interval,
            QueryRunner runner,
            ContinuousQueryStatistics statistics,
            Journal journal) {
        this.store = store;
        this.clock = clock;
        this.interval = interval;
        this.runner = runner;
        this.statistics = statistics;
        this.journal = journal;
        this.timers = new Timers(clock);
    }

    public synchronized Bookkeeping bookkeeping() {
        return new Bookkeeping(lastRuns);
    }

    /** Lets nothing run until the next {@link #schedule}; waits for the run under way. */
    public void stop() {
        timers.clear();
    }

    /** Goes on from a state of the store that was restored. */
    public void restore(Bookkeeping bookkeeping) {
        stop();
        synchronized (this) {
            lastRuns = new HashMap<>(bookkeeping.lastRuns);
            known.clear();
            failures.clear();
        }
        schedule();
    }

    /** Waits for the next run of a query that is there: to be called when one came. */
    public synchronized void schedule() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        var due = Long.MAX_VALUE;
        var now = clock.nanoseconds();
        for (var database : store.catalog().databases().values()) {
            for (var query : database.continuousQueries().values()) {
                due = Math.min(due, due(database.name(), query, now));
            }
        }
        if (due < Long.MAX_VALUE) {
            timer = timers.at(Instant.ofEpochSecond(0, due), this::runDue);
            scheduled = now;
            watchClock();
        }
    }

    private void watchClock() {
        if (moves == null) {
            moves = new Moves(this);
            clock.addListener(moves);
        }
    }

    /** What was due in a future that the clock has left is due much earlier. */
    private synchronized void clockMoved() {
        if (timer != null && clock.nanoseconds() < scheduled) {
            schedule();
        }
    }

    private record Moves(ContinuousQuerier querier) implements ClockListener {
        @Override
        public @Nullable Instant next() {
            return null;
        }

        @Override
        public void moved() {
            querier.clockMoved();
        }
    }

    /** When a query ran last; a clock that was set back makes it run as if it never had. */
    private @Nullable Long lastRun(QueryName name, long now) {
        var lastRun = lastRuns.get(name);
        return lastRun == null || lastRun > now ? null : lastRun;
    }

    /** The next look at which a query runs or fails. */
    private long due(String database, ContinuousQuery query, long now) {
        var runnable = runnable(query);
        var schedule = runnable.schedule();
        if (schedule == null && runnable.fault() == null) {
            return Long.MAX_VALUE;
        }
        var lastRun = lastRun(new QueryName(database, query.name()), now);
        var wanted = schedule == null || lastRun == null ? now : schedule.next(lastRun);
        var between = interval.getAsLong();
        var next = now - Math.floorMod(now, between) + between;
        return wanted <= next ? next : wanted + Math.floorMod(-wanted, between);
    }

    private RunnableQuery runnable(ContinuousQuery query) {
        return known.computeIfAbsent(query.text(), RunnableQuery::parse);
    }

    private void runDue() {
        var now = clock.nanoseconds();
        for (var database : store.catalog().databases().values()) {
            for (var query : List.copyOf(database.continuousQueries().values())) {
                run(database.name(), query, now);
            }
        }
        schedule();
    }

    private void run(String database, ContinuousQuery query, long now) {
        var began = System.nanoTime();
        try {
            var select = begin(database, query, now);
            if (select != null) {
                runner.run(select, database);
                statistics.ran(true);
                failures.remove(query.text());
            }
        } catch (NotEmulatedException e) {
            fail(query, JournalEntry.Outcome.NOT_EMULATED, e, began);
        } catch (RuntimeException e) {
            // also a defect of this server: the other queries run all the same
            fail(query, JournalEntry.Outcome.ERROR, e, began);
        }
    }

    /** What is to be run now, null for nothing; that it ran is noted down before it succeeds, as the real server does. */
    private synchronized Statement.@Nullable Select begin(String database, ContinuousQuery query, long now) {
        var runnable = runnable(query);
        if (runnable.fault() != null) {
            throw new StatementException(runnable.fault());
        }
        var schedule = runnable.schedule();
        if (schedule == null) {
            return null;
        }
        var name = new QueryName(database, query.name());
        var lastRun = lastRun(name, now);
        var due = lastRun == null ? now : schedule.next(lastRun);
        if (due > now) {
            return null;
        }
        lastRuns.put(name, schedule.run(now));
        var range = schedule.range(due, now);
        return range.isEmpty() ? null : WindowedSelect.of(runnable.select(), range);
    }

    /** Counts each failure, and writes down those that are news. */
    private void fail(ContinuousQuery query, JournalEntry.Outcome outcome, RuntimeException error, long began) {
        statistics.ran(false);
        var text = error instanceof StatementException || error instanceof NotEmulatedException
                ? String.valueOf(error.getMessage())
                : error.toString();
        if (text.equals(failures.put(query.text(), text))) {
            return;
        }
        journal.record(new JournalEntry(
                clock.now(),
                PRODUCT,
                "continuous query",
                "run",
                query.text(),
                Duration.ofNanos(System.nanoTime() - began),
                outcome,
                text,
                List.of()));
    }

    @Override
    public synchronized void close() {
        timers.close();
        if (moves != null) {
            clock.removeListener(moves);
        }
    }
}
