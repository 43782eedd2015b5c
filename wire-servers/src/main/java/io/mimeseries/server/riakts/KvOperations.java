package io.mimeseries.server.riakts;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.kv.Bucket;
import io.mimeseries.riakts.kv.KeyValueStore;
import io.mimeseries.riakts.kv.KvException;
import io.mimeseries.riakts.kv.KvObject;
import io.mimeseries.server.riakts.message.KvRequest;
import io.mimeseries.server.riakts.message.MessageCode;
import io.mimeseries.server.riakts.message.Reply;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What requests about objects and buckets come to. Tables are bucket types: their properties can be asked for and set. */
final class KvOperations implements KvRequest.KvVisitor<Reply> {
    private final KeyValueStore store;
    private final RiakTs database;

    KvOperations(KeyValueStore store, RiakTs database) {
        this.store = store;
        this.database = database;
    }

    private boolean isTable(ByteString type) {
        return !type.equals(Bucket.DEFAULT_TYPE) && database.tables().contains(type.text());
    }

    /** @throws NotEmulatedException if it is a table's, whose rows are objects to the real server */
    private Bucket plain(Bucket bucket) {
        if (isTable(bucket.type())) {
            throw new NotEmulatedException("rows of tables as objects");
        }
        return bucket;
    }

    @Override
    public Reply visit(KvRequest.Get request) {
        var object = store.get(plain(request.bucket()), request.key(), request.quorum());
        boolean unchanged = object != null && object.vclock().equals(request.ifModified());
        return new Reply.Objects(MessageCode.GET_REPLY, shown(object, request.head()), null, unchanged);
    }

    private static @Nullable KvObject shown(@Nullable KvObject object, boolean head) {
        return object == null || !head
                ? object
                : new KvObject(object.content().withoutValue(), object.vclock(), object.lastModified());
    }

    @Override
    public Reply visit(KvRequest.Put request) {
        var put = store.put(
                plain(request.bucket()),
                request.key(),
                request.vclock(),
                request.content(),
                request.condition(),
                request.quorum());
        boolean answered = request.returnBody() || request.returnHead();
        return new Reply.Objects(
                MessageCode.PUT_REPLY,
                answered ? shown(put.object(), request.returnHead()) : null,
                put.madeUp(),
                false);
    }

    @Override
    public Reply visit(KvRequest.Delete request) {
        store.delete(plain(request.bucket()), request.key(), request.quorum());
        return new Reply.Done(MessageCode.DELETE_REPLY);
    }

    @Override
    public Reply visit(KvRequest.ListBuckets request) {
        return new Reply.Names(MessageCode.LIST_BUCKETS_REPLY, buckets(request.type()), request.stream());
    }

    private List<ByteString> buckets(ByteString type) {
        if (type.equals(Bucket.DEFAULT_TYPE)) {
            return store.buckets();
        }
        requireTable(type);
        return database.listKeys(type.text()).hasNext() ? List.of(type) : List.of();
    }

    private void requireTable(ByteString type) {
        if (!isTable(type)) {
            throw new KvException("Invalid bucket type: <<\"" + type + "\">>");
        }
    }

    @Override
    public Reply visit(KvRequest.ListKeys request) {
        return new Reply.Names(MessageCode.LIST_KEYS_REPLY, store.keys(plain(request.bucket())), true);
    }

    @Override
    public Reply visit(KvRequest.GetBucket request) {
        var bucket = request.bucket();
        if (bucket.type().equals(Bucket.DEFAULT_TYPE)) {
            return new Reply.Properties(store.properties(bucket));
        }
        return new Reply.Properties(ofTable(bucket.type()));
    }

    /** Those of every type, one that is another for tables, and what was set on this one. */
    private Map<String, Cell> ofTable(ByteString type) {
        requireTable(type);
        var properties = store.typeProperties();
        properties.put("allow_mult", Cell.bool(true));
        properties.putAll(database.properties(type.text()));
        return properties;
    }

    @Override
    public Reply visit(KvRequest.SetBucket request) {
        var bucket = request.bucket();
        if (bucket.type().equals(Bucket.DEFAULT_TYPE)) {
            store.setProperties(bucket, request.properties());
        } else {
            requireTable(bucket.type());
            database.setProperties(bucket.type().text(), request.properties());
        }
        return new Reply.Done(MessageCode.SET_BUCKET_REPLY);
    }

    @Override
    public Reply visit(KvRequest.ResetBucket request) {
        store.resetProperties(plain(request.bucket()));
        return new Reply.Done(MessageCode.RESET_BUCKET_REPLY);
    }

    @Override
    public Reply visit(KvRequest.GetBucketType request) {
        if (request.type().equals(Bucket.DEFAULT_TYPE)) {
            return new Reply.Properties(store.typeProperties());
        }
        return new Reply.Properties(ofTable(request.type()));
    }

    @Override
    public Reply visit(KvRequest.SetBucketType request) {
        if (request.type().equals(Bucket.DEFAULT_TYPE)) {
            store.setTypeProperties(request.properties());
        } else {
            requireTable(request.type());
            database.setProperties(request.type().text(), request.properties());
        }
        return new Reply.Done(MessageCode.SET_BUCKET_REPLY);
    }

    @Override
    public Reply visit(KvRequest.CounterUpdate request) {
        long value = store.count(request.bucket(), request.key(), request.amount(), request.quorum());
        return new Reply.Counter(MessageCode.COUNTER_UPDATE_REPLY, request.returnValue() ? value : null);
    }

    @Override
    public Reply visit(KvRequest.CounterGet request) {
        return new Reply.Counter(
                MessageCode.COUNTER_GET_REPLY, store.counter(request.bucket(), request.key(), request.quorum()));
    }
}
