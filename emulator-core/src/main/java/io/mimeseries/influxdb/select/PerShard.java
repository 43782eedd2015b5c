package io.mimeseries.influxdb.select;

import io.mimeseries.influxdb.select.compile.CompiledSelect;

/**
 * How many rows of a group come out of one shard.
 *
 * <p>InfluxDB 1.6.7 ends the reading of a shard one point behind LIMIT and OFFSET together. With LIMIT that shows only in {@code top} and
 * {@code bottom}, which see no more points; OFFSET alone counts as a LIMIT of 0 there, so that one row of each shard is left.
 *
 * @param rows at most so many, without end if {@link Integer#MAX_VALUE}
 */
record PerShard(int rows) {
    static PerShard of(CompiledSelect select) {
        return select.limit() == 0 && select.offset() == 0
                ? new PerShard(Integer.MAX_VALUE)
                : new PerShard((int) Math.min(Integer.MAX_VALUE, (long) select.limit() + select.offset() + 1));
    }

    boolean isBounded() {
        return rows != Integer.MAX_VALUE;
    }
}
