package io.mimeseries.iotdb.continuous;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.engine.Timer;
import io.mimeseries.engine.Timers;
import io.mimeseries.iotdb.IotDbException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The continuous queries of one server, run by its clock. A run that fails is written down in the journal and tried again after 20 seconds, or after one
 * interval if that is shorter. Safe for use by many threads.
 */
public final class ContinuousQueries implements AutoCloseable {
    private static final String PRODUCT = "iotdb";
    private static final long RETRY = Duration.ofSeconds(20).toMillis();
    private static final int MISSING = 1400;
    private static final int EXISTS = 1402;

    private final Clock clock;
    private final Journal journal;
    private final QueryRunner runner;
    private final Timers timers;
    private final Map<String, ContinuousQuery> queries = new TreeMap<>();
    private final Map<String, Timer> waiting = new HashMap<>();

    /** @param journal where runs that fail are written down */
    public ContinuousQueries(Clock clock, Journal journal, QueryRunner runner) {
        this.clock = clock;
        this.journal = journal;
        this.runner = runner;
        timers = new Timers(clock);
    }

    /** In the order of their names; immutable. */
    public synchronized List<ContinuousQuery> list() {
        return List.copyOf(queries.values());
    }

    /** Forgets all queries; one that runs at this moment comes to its end first. */
    public void stop() {
        synchronized (this) {
            waiting.clear();
            queries.clear();
        }
        timers.clear();
    }

    /** Goes on from an earlier {@link #list}. What was missed in between is not made up for. */
    public void restore(List<ContinuousQuery> snapshot) {
        stop();
        synchronized (this) {
            var now = clock.now().toEpochMilli();
            for (var query : snapshot) {
                schedule(
                        query.next() >= now
                                ? query
                                : query.at(ContinuousQuery.firstRun(query.next(), query.every(), now)));
            }
        }
    }

    synchronized void create(ContinuousQuery query) {
        if (queries.containsKey(query.name())) {
            throw new IotDbException(EXISTS, "CQ " + query.name() + " has already been created.");
        }
        schedule(query);
    }

    /** Vector errors-154. */
    synchronized void drop(String name) {
        if (queries.remove(name) == null) {
            throw new IotDbException(MISSING, "CQ " + name + " doesn't exist.");
        }
        var timer = waiting.remove(name);
        if (timer != null) {
            timer.cancel();
        }
    }

    private void schedule(ContinuousQuery query) {
        queries.put(query.name(), query);
        waiting.put(query.name(), timers.at(Instant.ofEpochMilli(query.next()), () -> run(query)));
    }

    private void run(ContinuousQuery query) {
        if (!isCurrent(query)) {
            return;
        }
        var succeeded = tryRun(query);
        synchronized (this) {
            if (isCurrent(query)) {
                if (succeeded) {
                    schedule(query.at(query.next() + query.every()));
                } else {
                    var retry = clock.now().plusMillis(Math.min(RETRY, query.every()));
                    waiting.put(query.name(), timers.at(retry, () -> run(query)));
                }
            }
        }
    }

    private synchronized boolean isCurrent(ContinuousQuery query) {
        return query.equals(queries.get(query.name()));
    }

    private boolean tryRun(ContinuousQuery query) {
        var began = System.nanoTime();
        try {
            runner.run(query.queryOfRun(), query.queryText(), query.user(), query.zone());
            return true;
        } catch (NotEmulatedException e) {
            record(query, JournalEntry.Outcome.NOT_EMULATED, e, began);
        } catch (RuntimeException e) {
            record(query, JournalEntry.Outcome.ERROR, e, began);
        }
        return false;
    }

    private void record(ContinuousQuery query, JournalEntry.Outcome outcome, RuntimeException cause, long began) {
        journal.record(new JournalEntry(
                clock.now(),
                PRODUCT,
                "continuous query",
                "run",
                query.text(),
                Duration.ofNanos(System.nanoTime() - began),
                outcome,
                String.valueOf(cause.getMessage()),
                List.of()));
    }

    @Override
    public void close() {
        timers.close();
    }
}
