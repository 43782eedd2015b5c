package io.mimeseries.iotdb.schema;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a database.
 *
 * @param ttl for how many milliseconds rows can be seen, null for ever
 * @param schemaRegions 1 as soon as it has had a timeseries, before that 0
 * @param dataRegions 1 as soon as it has had a row
 */
public record Database(@Nullable Long ttl, long timePartitionInterval, int schemaRegions, int dataRegions) {
    /** A week. */
    public static final long DEFAULT_INTERVAL = 604_800_000L;

    public static final Database NEW = new Database(null, DEFAULT_INTERVAL, 0, 0);

    public Database withTtl(@Nullable Long newTtl) {
        return new Database(newTtl, timePartitionInterval, schemaRegions, dataRegions);
    }

    public Database withTimePartitionInterval(long interval) {
        return new Database(ttl, interval, schemaRegions, dataRegions);
    }

    public Database withSchema() {
        return schemaRegions == 1 ? this : new Database(ttl, timePartitionInterval, 1, dataRegions);
    }

    public Database withData() {
        return dataRegions == 1 ? this : new Database(ttl, timePartitionInterval, 1, 1);
    }

    /** The earliest time that can be seen. */
    public long floor(long now) {
        return ttl == null || now < Long.MIN_VALUE + ttl ? Long.MIN_VALUE : now - ttl;
    }
}
