package io.mimeseries.influxdb.catalog;

/**
 * A span of time of one retention policy and the shard that holds its points.
 *
 * @param start the first nanosecond
 * @param end the nanosecond after the last
 */
public record ShardGroup(long id, long shardId, long start, long end) {
    public boolean contains(long time) {
        return start <= time && time < end;
    }
}
