package io.mimeseries.influxdb.bounds;

import java.time.Duration;

/**
 * Bounds under the real server's names; 0 is no bound.
 *
 * @param maxSelectPoint points that one query may read. The real server looks at the count once a second, so that a short query passes
 *     whatever it reads; here each query is held to it
 * @param maxSelectSeries series that one source of a SELECT may have in a shard
 * @param maxSelectBuckets windows of GROUP BY time() that the outermost SELECT may have, where it has a lower bound of time
 * @param maxConcurrentQueries queries that may run at a time; the next is refused
 * @param queryTimeout after which a query is stopped, by the machine's time
 * @param maxSeriesPerDatabase series that a database may have (1.6.7: with the index inmem)
 * @param maxValuesPerTag values that a tag of a measurement may have (1.6.7: with the index inmem)
 */
public record Limits(
        long maxSelectPoint,
        long maxSelectSeries,
        long maxSelectBuckets,
        long maxConcurrentQueries,
        Duration queryTimeout,
        long maxSeriesPerDatabase,
        long maxValuesPerTag) {
    public static final Limits NONE = new Limits(0, 0, 0, 0, Duration.ZERO, 0, 0);
}
