package io.mimeseries.influxdb;

import java.time.Duration;

/**
 * How often the server looks by itself for something to do; none is zero or negative. Looks are at whole multiples since 1970.
 *
 * @param retentionCheck for shards that are too old: the real server's {@code check-interval} of {@code [retention]}
 * @param continuousQueryRun for continuous queries that are due: {@code run-interval} of {@code [continuous_queries]}
 */
public record Intervals(Duration retentionCheck, Duration continuousQueryRun) {
    /** The real server's defaults. */
    public static final Intervals DEFAULT = new Intervals(Duration.ofMinutes(30), Duration.ofSeconds(1));
}
