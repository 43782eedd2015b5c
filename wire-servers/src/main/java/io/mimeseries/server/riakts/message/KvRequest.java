package io.mimeseries.server.riakts.message;

import io.mimeseries.engine.RequestFacts;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.kv.Bucket;
import io.mimeseries.riakts.kv.Content;
import io.mimeseries.riakts.kv.PutCondition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is about objects, counters and buckets. A quorum is the largest number of nodes that a request asks to answer, 0 for none. */
public sealed interface KvRequest extends Request {
    <R> R accept(KvVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Deals with every request of the family. */
    interface KvVisitor<R> {
        R visit(Get request);

        R visit(Put request);

        R visit(Delete request);

        R visit(ListBuckets request);

        R visit(ListKeys request);

        R visit(GetBucket request);

        R visit(SetBucket request);

        R visit(ResetBucket request);

        R visit(GetBucketType request);

        R visit(SetBucketType request);

        R visit(CounterUpdate request);

        R visit(CounterGet request);
    }

    /** An object. */
    record Get(
            Bucket bucket,
            ByteString key,
            long quorum,
            @Nullable ByteString ifModified,
            boolean head) implements KvRequest {
        @Override
        public String operation() {
            return "RpbGetReq";
        }

        @Override
        public String text() {
            return bucket.name() + "/" + key;
        }

        @Override
        public RequestFacts facts() {
            return new RequestFacts(
                    RequestFacts.Kind.QUERY, List.of(bucket.name().toString()), "", -1, "");
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An object to store.
     *
     * @param key null to have one made up
     * @param vclock of the version that it is made from
     */
    record Put(
            Bucket bucket,
            @Nullable ByteString key,
            @Nullable ByteString vclock,
            Content content,
            long quorum,
            PutCondition condition,
            boolean returnBody,
            boolean returnHead)
            implements KvRequest {
        @Override
        public String operation() {
            return "RpbPutReq";
        }

        @Override
        public String text() {
            return bucket.name() + "/" + (key == null ? "" : key);
        }

        @Override
        public RequestFacts facts() {
            return RequestFacts.writeTo(bucket.name().toString());
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** An object to delete. */
    record Delete(Bucket bucket, ByteString key, long quorum) implements KvRequest {
        @Override
        public String operation() {
            return "RpbDelReq";
        }

        @Override
        public String text() {
            return bucket.name() + "/" + key;
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The buckets of a type. */
    record ListBuckets(ByteString type, boolean stream) implements KvRequest {
        @Override
        public String operation() {
            return "RpbListBucketsReq";
        }

        @Override
        public String text() {
            return type.text();
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The keys of a bucket. */
    record ListKeys(Bucket bucket) implements KvRequest {
        @Override
        public String operation() {
            return "RpbListKeysReq";
        }

        @Override
        public String text() {
            return bucket.name().text();
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The properties of a bucket. */
    record GetBucket(Bucket bucket) implements KvRequest {
        @Override
        public String operation() {
            return "RpbGetBucketReq";
        }

        @Override
        public String text() {
            return bucket.name().text();
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Properties to set on a bucket. */
    record SetBucket(Bucket bucket, Map<String, Cell> properties) implements KvRequest {
        @Override
        public String operation() {
            return "RpbSetBucketReq";
        }

        @Override
        public String text() {
            return bucket.name().text();
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** To take a bucket's properties back to those of its type. */
    record ResetBucket(Bucket bucket) implements KvRequest {
        @Override
        public String operation() {
            return "RpbResetBucketReq";
        }

        @Override
        public String text() {
            return bucket.name().text();
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The properties of a bucket type. */
    record GetBucketType(ByteString type) implements KvRequest {
        @Override
        public String operation() {
            return "RpbGetBucketTypeReq";
        }

        @Override
        public String text() {
            return type.text();
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Properties to set on a bucket type. */
    record SetBucketType(ByteString type, Map<String, Cell> properties) implements KvRequest {
        @Override
        public String operation() {
            return "RpbSetBucketTypeReq";
        }

        @Override
        public String text() {
            return type.text();
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** What to add to a counter. */
    record CounterUpdate(Bucket bucket, ByteString key, long amount, long quorum, boolean returnValue)
            implements KvRequest {
        @Override
        public String operation() {
            return "RpbCounterUpdateReq";
        }

        @Override
        public String text() {
            return bucket.name() + "/" + key;
        }

        @Override
        public RequestFacts facts() {
            return RequestFacts.writeTo(bucket.name().toString());
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A counter. */
    record CounterGet(Bucket bucket, ByteString key, long quorum) implements KvRequest {
        @Override
        public String operation() {
            return "RpbCounterGetReq";
        }

        @Override
        public String text() {
            return bucket.name() + "/" + key;
        }

        @Override
        public <R> R accept(KvVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
