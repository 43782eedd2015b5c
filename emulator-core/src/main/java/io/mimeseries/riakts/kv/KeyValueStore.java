package io.mimeseries.riakts.kv;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.storage.Generation;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Objects and counters of buckets of the default type. Calls throw {@link KvException} with the real server's text, or
 * {@link NotEmulatedException}: what would make siblings is refused. Safe for use by many threads.
 */
public final class KeyValueStore {
    private static final int RADIX = 36;

    private final Clock clock;
    private Generation generation = new Generation();
    private KvState state = KvState.empty(generation);

    public KeyValueStore(Clock clock) {
        this.clock = clock;
    }

    /** @param quorum the largest number of nodes that the request asks to answer, 0 for none */
    public synchronized @Nullable KvObject get(Bucket bucket, ByteString key, long quorum) {
        check(bucket, key, quorum);
        var stored = state.find(bucket);
        if (stored == null) {
            return null;
        }
        if (stored.counters.containsKey(key)) {
            throw new NotEmulatedException("counters as objects");
        }
        return stored.objects.get(key);
    }

    /**
     * What a put came to.
     *
     * @param madeUp the key, null if the request had one
     */
    public record Put(@Nullable ByteString madeUp, KvObject object) {}

    /**
     * Stores an object.
     *
     * @param key null to have one made up
     * @param vclock of the version that the object is made from, null for none
     */
    public synchronized Put put(
            Bucket bucket,
            @Nullable ByteString key,
            @Nullable ByteString vclock,
            Content content,
            PutCondition condition,
            long quorum) {
        check(bucket, key == null ? bucket.name() : key, quorum);
        var known = key == null || state.find(bucket) == null ? null : get(bucket, key, 0);
        check(condition, known, vclock);
        if (known != null
                && BucketProperties.siblings(properties(bucket))
                && !known.vclock().equals(vclock)) {
            throw new NotEmulatedException("siblings");
        }
        var writable = writable();
        long version = writable.nextVersion();
        var name = key == null ? ByteString.utf8("key" + Long.toString(version, RADIX)) : key;
        var tag = content.vtag() == null ? ByteString.utf8("vtag" + Long.toString(version, RADIX)) : content.vtag();
        var object = new KvObject(content.withVtag(tag), vclock(version), clock.now());
        writable.forWrite(bucket).objects.put(name, object);
        return new Put(key == null ? name : null, object);
    }

    private static void check(PutCondition condition, @Nullable KvObject known, @Nullable ByteString vclock) {
        switch (condition) {
            case ALWAYS -> {
                // whatever is there
            }
            case IF_NONE_MATCH -> {
                if (known != null) {
                    throw new KvException("match_found");
                }
            }
            case IF_NOT_MODIFIED -> {
                if (known == null) {
                    throw new KvException("notfound");
                }
                if (!known.vclock().equals(vclock)) {
                    throw new KvException("modified");
                }
            }
        }
    }

    private static ByteString vclock(long version) {
        return ByteString.wrap(ByteBuffer.allocate(Long.BYTES).putLong(version).array());
    }

    /** Deletes an object or a counter; there may be none. */
    public synchronized void delete(Bucket bucket, ByteString key, long quorum) {
        check(bucket, key, quorum);
        var stored = state.find(bucket);
        if (stored != null && (stored.objects.containsKey(key) || stored.counters.containsKey(key))) {
            var writable = writable().forWrite(bucket);
            writable.objects.remove(key);
            writable.counters.remove(key);
        }
    }

    /** Adds to a counter, which begins at 0. */
    public synchronized long count(Bucket bucket, ByteString key, long amount, long quorum) {
        check(bucket, key, quorum);
        if (!BucketProperties.siblings(properties(bucket))) {
            throw new KvException("\"Counters require bucket property 'allow_mult=true'\"");
        }
        return writable().forWrite(bucket).counters.merge(key, amount, KeyValueStore::sum);
    }

    private static long sum(long value, long amount) {
        try {
            return Math.addExact(value, amount);
        } catch (ArithmeticException e) {
            throw new NotEmulatedException("counters beyond 64 bits");
        }
    }

    /** A counter, null if there is none. */
    public synchronized @Nullable Long counter(Bucket bucket, ByteString key, long quorum) {
        check(bucket, key, quorum);
        var stored = state.find(bucket);
        return stored == null ? null : stored.counters.get(key);
    }

    /** The keys of a bucket in their order. */
    public synchronized List<ByteString> keys(Bucket bucket) {
        requireDefaultType(bucket.type());
        var stored = state.find(bucket);
        if (stored == null) {
            return List.of();
        }
        var keys = new ArrayList<>(stored.objects.keySet());
        keys.addAll(stored.counters.keySet());
        return keys;
    }

    /** The buckets of the default type that hold something, in their order. */
    public synchronized List<ByteString> buckets() {
        var names = new ArrayList<ByteString>();
        state.buckets().forEach((bucket, stored) -> {
            if (!stored.isEmpty()) {
                names.add(bucket.name());
            }
        });
        return names;
    }

    /** All properties of a bucket, those of its type among them. */
    public synchronized Map<String, Cell> properties(Bucket bucket) {
        requireDefaultType(bucket.type());
        var all = new TreeMap<>(state.typeProperties());
        var stored = state.find(bucket);
        if (stored != null) {
            all.putAll(stored.properties);
        }
        return all;
    }

    /** The properties of the buckets of a type that have no others. */
    public synchronized Map<String, Cell> typeProperties() {
        return new TreeMap<>(state.typeProperties());
    }

    public synchronized void setProperties(Bucket bucket, Map<String, Cell> changes) {
        requireDefaultType(bucket.type());
        var stored = writable().forWrite(bucket);
        stored.properties = changed(stored.properties, changes);
    }

    /** Takes a bucket's properties back to those of its type. */
    public synchronized void resetProperties(Bucket bucket) {
        requireDefaultType(bucket.type());
        writable().forWrite(bucket).properties = Map.of();
    }

    public synchronized void setTypeProperties(Map<String, Cell> changes) {
        var writable = writable();
        writable.setTypeProperties(changed(writable.typeProperties(), changes));
    }

    private static Map<String, Cell> changed(Map<String, Cell> properties, Map<String, Cell> changes) {
        var all = new TreeMap<>(properties);
        all.putAll(changes);
        return all;
    }

    private void check(Bucket bucket, ByteString key, long quorum) {
        if (bucket.name().isEmpty()) {
            throw new KvException("Bucket cannot be zero-length");
        }
        if (key.isEmpty()) {
            throw new KvException("Key cannot be zero-length");
        }
        if (bucket.type().isEmpty()) {
            throw new KvException("Type cannot be zero-length");
        }
        requireDefaultType(bucket.type());
        Quorum.check(quorum, BucketProperties.copies(properties(bucket)));
    }

    private static void requireDefaultType(ByteString type) {
        if (!type.equals(Bucket.DEFAULT_TYPE)) {
            throw new KvException("no_type");
        }
    }

    private KvState writable() {
        state = state.writable(generation);
        return state;
    }

    /** The whole state at this moment, in constant time. */
    public synchronized Snapshot snapshot() {
        generation = new Generation();
        return new Snapshot(state);
    }

    /** Goes back to a snapshot of this or another store, which stays usable. */
    public synchronized void restore(Snapshot snapshot) {
        generation = new Generation();
        state = snapshot.state;
    }

    /** An immutable state of a store. */
    public static final class Snapshot {
        private final KvState state;

        private Snapshot(KvState state) {
            this.state = state;
        }
    }
}
