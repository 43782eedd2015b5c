package io.mimeseries.influxdb.bounds;

import io.mimeseries.influxdb.StatementException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A query that runs: it asks from time to time whether it still may. Run by one thread, stopped by any. */
public final class QueryTask {
    /** For queries without bounds that nobody stops. */
    public static final QueryTask UNBOUNDED = new QueryTask(0, Limits.NONE, () -> false);

    /** How often it is asked whether anybody waits; to ask costs a call of the kernel. */
    private static final long LOOK_NANOS = 20_000_000;

    private final long id;
    private final Limits limits;
    private final BooleanSupplier abandoned;
    private final long begin = System.nanoTime();
    private long nextLook = begin + LOOK_NANOS;
    private volatile boolean killed;
    private long points;

    /** @param abandoned tells when nobody waits for the answer any more; asked by the thread that runs the query */
    public QueryTask(long id, Limits limits, BooleanSupplier abandoned) {
        this.id = id;
        this.limits = limits;
        this.abandoned = abandoned;
    }

    public long id() {
        return id;
    }

    /** Stops the query at its next look; false if that was done before. */
    public synchronized boolean kill() {
        var first = !killed;
        killed = true;
        return first;
    }

    public boolean isKilled() {
        return killed;
    }

    /** @throws StatementException if the query was killed, has run for too long or is for nobody any more */
    public void check() {
        if (killed) {
            throw new StatementException("query interrupted");
        }
        var now = System.nanoTime();
        var timeout = limits.queryTimeout();
        if (!timeout.isZero() && now - begin > timeout.toNanos()) {
            throw new StatementException("query-timeout limit exceeded");
        }
        if (now - nextLook >= 0) {
            nextLook = now + LOOK_NANOS;
            if (abandoned.getAsBoolean()) {
                throw new StatementException("query aborted");
            }
        }
    }

    /**
     * Counts points that the query reads.
     *
     * @throws StatementException if it must not go on
     */
    public void read(int count) {
        check();
        if (limits.maxSelectPoint() > 0) {
            points += count;
            // the real server's spelling
            refuseAbove("max-select-point limit exceeed", points, limits.maxSelectPoint());
        }
    }

    /** @throws StatementException if a source has so many series in a shard and must not */
    public void series(long count) {
        refuseAbove("max-select-series limit exceeded", count, limits.maxSelectSeries());
    }

    /** @throws StatementException if a query has so many windows and must not */
    public void buckets(long count) {
        refuseAbove("max-select-buckets limit exceeded", count, limits.maxSelectBuckets());
    }

    public boolean boundsBuckets() {
        return limits.maxSelectBuckets() > 0;
    }

    private static void refuseAbove(String reason, long count, long limit) {
        if (limit > 0 && count > limit) {
            throw new StatementException(reason + ": (" + count + "/" + limit + ")");
        }
    }

    /** The refusal of one query too many, null if there may be another. */
    public static @Nullable String refusal(int running, Limits limits) {
        var limit = limits.maxConcurrentQueries();
        return limit > 0 && running >= limit
                ? "max-concurrent-queries limit exceeded(" + running + ", " + limit + ")"
                : null;
    }
}
