package io.mimeseries.riakts.kv;

import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.storage.Generation;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that is stored; whatever carries an earlier generation than the store's is frozen, and is cloned before it is changed. */
final class KvState {
    private final Generation generation;
    private final Map<Bucket, Stored> buckets;
    /** Changed properties of bucket types; of the default type alone, as the others are tables. */
    private Map<String, Cell> typeProperties;

    private long versions;

    private KvState(
            Generation generation, Map<Bucket, Stored> buckets, Map<String, Cell> typeProperties, long versions) {
        this.generation = generation;
        this.buckets = buckets;
        this.typeProperties = typeProperties;
        this.versions = versions;
    }

    static KvState empty(Generation generation) {
        return new KvState(generation, new TreeMap<>(), BucketProperties.DEFAULTS, 0);
    }

    /** This one if it may be changed, else a copy that may. */
    KvState writable(Generation current) {
        return generation == current ? this : new KvState(current, new TreeMap<>(buckets), typeProperties, versions);
    }

    /** What a bucket holds. */
    static final class Stored {
        private final Generation generation;
        final Map<ByteString, KvObject> objects;
        final Map<ByteString, Long> counters;
        Map<String, Cell> properties;

        private Stored(
                Generation generation,
                Map<ByteString, KvObject> objects,
                Map<ByteString, Long> counters,
                Map<String, Cell> properties) {
            this.generation = generation;
            this.objects = objects;
            this.counters = counters;
            this.properties = properties;
        }

        boolean isEmpty() {
            return objects.isEmpty() && counters.isEmpty();
        }
    }

    Map<Bucket, Stored> buckets() {
        return buckets;
    }

    @Nullable
    Stored find(Bucket bucket) {
        return buckets.get(bucket);
    }

    /** The bucket to be changed, made if it is not there. */
    Stored forWrite(Bucket bucket) {
        var known = buckets.get(bucket);
        if (known == null) {
            known = new Stored(generation, new TreeMap<>(), new TreeMap<>(), Map.of());
            buckets.put(bucket, known);
        } else if (known.generation != generation) {
            known = new Stored(
                    generation, new TreeMap<>(known.objects), new TreeMap<>(known.counters), known.properties);
            buckets.put(bucket, known);
        }
        return known;
    }

    Map<String, Cell> typeProperties() {
        return typeProperties;
    }

    void setTypeProperties(Map<String, Cell> properties) {
        typeProperties = properties;
    }

    /** A number that no version had before. */
    long nextVersion() {
        return ++versions;
    }
}
