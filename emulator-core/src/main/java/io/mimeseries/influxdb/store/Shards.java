package io.mimeseries.influxdb.store;

import io.mimeseries.influxdb.catalog.Catalog;
import io.mimeseries.influxdb.catalog.ShardGroup;
import io.mimeseries.storage.Generation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shards of all databases by id, cloned piece by piece on the first write after a snapshot. */
final class Shards {
    private final Generation generation;
    private final Map<Long, Shard> byId;

    Shards(Generation generation) {
        this(generation, new HashMap<>());
    }

    private Shards(Generation generation, Map<Long, Shard> byId) {
        this.generation = generation;
        this.byId = byId;
    }

    @Nullable
    Shard get(long id) {
        return byId.get(id);
    }

    /** These if they were made in the generation, else a clone. */
    Shards writable(Generation current) {
        return generation == current ? this : new Shards(current, new HashMap<>(byId));
    }

    /** The shard of a group in a form that can be changed; it comes into being with its first point. */
    Shard writableShard(ShardGroup group) {
        var shard = byId.get(group.shardId());
        var writable = shard == null ? new Shard(group, generation) : shard.writable(generation);
        if (writable != shard) {
            byId.put(group.shardId(), writable);
        }
        return writable;
    }

    /** Forgets the shards that the catalogue does not know. */
    void retain(Catalog catalog) {
        var known = new HashSet<Long>();
        for (var database : catalog.databases().values()) {
            for (var policy : database.policies().values()) {
                for (var group : policy.shardGroups()) {
                    known.add(group.shardId());
                }
            }
        }
        byId.keySet().retainAll(known);
    }
}
