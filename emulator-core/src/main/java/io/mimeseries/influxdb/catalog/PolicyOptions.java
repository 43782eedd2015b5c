package io.mimeseries.influxdb.catalog;

import org.jspecify.annotations.Nullable;

/** What a statement says of a retention policy, durations in nanoseconds; null where it says nothing. */
public record PolicyOptions(
        @Nullable Long duration,
        @Nullable Integer replication,
        @Nullable Long shardDuration) {
    public static final PolicyOptions NONE = new PolicyOptions(null, null, null);
}
