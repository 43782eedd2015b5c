package io.mimeseries.server.riakts.protobuf;

import com.google.protobuf.CodedInputStream;
import io.mimeseries.riakts.ByteString;
import io.mimeseries.riakts.kv.Bucket;
import io.mimeseries.riakts.kv.Content;
import io.mimeseries.riakts.kv.PutCondition;
import io.mimeseries.server.riakts.message.KvRequest;

/** Reads requests about objects and buckets. Their numbers of fields are Riak's. */
final class KvDecoder {
    private final Fields fields;

    KvDecoder(MessageInput in) {
        fields = Fields.read(in);
    }

    private Bucket bucket(int typeField) {
        return new Bucket(fields.bytes(typeField, Bucket.DEFAULT_TYPE), fields.bytes(1));
    }

    /** The largest count of nodes in these fields; words such as "all" are never too many. */
    private long quorum(int... among) {
        long largest = 0;
        for (int field : among) {
            long asked = fields.number(field);
            if (QuorumWords.word(asked) == null) {
                largest = Math.max(largest, asked);
            }
        }
        return largest;
    }

    KvRequest.Get get() {
        return new KvRequest.Get(bucket(13), fields.bytes(2), quorum(3, 4), fields.find(7), fields.flag(8));
    }

    KvRequest.Put put() {
        var condition = fields.flag(10)
                ? PutCondition.IF_NONE_MATCH
                : fields.flag(9) ? PutCondition.IF_NOT_MODIFIED : PutCondition.ALWAYS;
        return new KvRequest.Put(
                bucket(16),
                fields.find(2),
                fields.find(3),
                content(fields.message(4)),
                quorum(5, 6, 8),
                condition,
                fields.flag(7),
                fields.flag(11));
    }

    private static Content content(Fields from) {
        return new Content(
                from.bytes(1),
                from.find(2),
                from.find(3),
                from.find(4),
                from.find(5),
                from.messages(6, link -> new Content.Link(link.find(1), link.find(2), link.find(3))),
                from.messages(9, KvDecoder::pair),
                from.messages(10, KvDecoder::pair));
    }

    private static Content.Pair pair(Fields from) {
        return new Content.Pair(from.bytes(1), from.find(2));
    }

    KvRequest.Delete delete() {
        return new KvRequest.Delete(bucket(13), fields.bytes(2), quorum(3, 5, 6, 7, 8, 9));
    }

    KvRequest.ListBuckets listBuckets() {
        return new KvRequest.ListBuckets(type(3), fields.flag(2));
    }

    private ByteString type(int field) {
        return fields.bytes(field, Bucket.DEFAULT_TYPE);
    }

    KvRequest.ListKeys listKeys() {
        return new KvRequest.ListKeys(bucket(3));
    }

    KvRequest.GetBucket getBucket() {
        return new KvRequest.GetBucket(bucket(2));
    }

    KvRequest.SetBucket setBucket() {
        return new KvRequest.SetBucket(bucket(3), PropertyFields.read(fields.message(2)));
    }

    KvRequest.ResetBucket resetBucket() {
        return new KvRequest.ResetBucket(bucket(2));
    }

    KvRequest.GetBucketType getBucketType() {
        return new KvRequest.GetBucketType(fields.bytes(1));
    }

    KvRequest.SetBucketType setBucketType() {
        return new KvRequest.SetBucketType(fields.bytes(1), PropertyFields.read(fields.message(2)));
    }

    KvRequest.CounterUpdate counterUpdate() {
        long amount = CodedInputStream.decodeZigZag64(fields.number(3));
        return new KvRequest.CounterUpdate(defaultBucket(), fields.bytes(2), amount, quorum(4, 5, 6), fields.flag(7));
    }

    KvRequest.CounterGet counterGet() {
        return new KvRequest.CounterGet(defaultBucket(), fields.bytes(2), quorum(3, 4));
    }

    private Bucket defaultBucket() {
        return new Bucket(Bucket.DEFAULT_TYPE, fields.bytes(1));
    }
}
