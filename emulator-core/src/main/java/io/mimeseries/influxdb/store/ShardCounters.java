package io.mimeseries.influxdb.store;

/** What has been written to one shard. To be used under the store's lock only, and so plain numbers. */
final class ShardCounters {
    long requests;
    long stored;
    long pointsStored;
    long pointsDropped;
    long seriesCreated;
    long fieldsCreated;

    /** The same numbers, for a clone of the shard. */
    ShardCounters copy() {
        var copy = new ShardCounters();
        copy.requests = requests;
        copy.stored = stored;
        copy.pointsStored = pointsStored;
        copy.pointsDropped = pointsDropped;
        copy.seriesCreated = seriesCreated;
        copy.fieldsCreated = fieldsCreated;
        return copy;
    }
}
