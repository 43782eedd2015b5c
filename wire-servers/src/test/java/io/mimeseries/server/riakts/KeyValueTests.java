package io.mimeseries.server.riakts;

import static com.google.protobuf.ByteString.copyFromUtf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.kv.KeyValueStore;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.riakts.idl.BucketProperties;
import io.mimeseries.server.riakts.idl.Content;
import io.mimeseries.server.riakts.idl.Counter;
import io.mimeseries.server.riakts.idl.CounterGet;
import io.mimeseries.server.riakts.idl.CounterUpdate;
import io.mimeseries.server.riakts.idl.Delete;
import io.mimeseries.server.riakts.idl.Get;
import io.mimeseries.server.riakts.idl.GetBucket;
import io.mimeseries.server.riakts.idl.GetBucketReply;
import io.mimeseries.server.riakts.idl.GetBucketType;
import io.mimeseries.server.riakts.idl.GetReply;
import io.mimeseries.server.riakts.idl.Link;
import io.mimeseries.server.riakts.idl.ListBuckets;
import io.mimeseries.server.riakts.idl.ListKeys;
import io.mimeseries.server.riakts.idl.Names;
import io.mimeseries.server.riakts.idl.Pair;
import io.mimeseries.server.riakts.idl.Put;
import io.mimeseries.server.riakts.idl.PutReply;
import io.mimeseries.server.riakts.idl.SetBucket;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Objects, counters and buckets, in messages that are generated from the description of the protocol. */
@Timeout(60)
class KeyValueTests {
    private static final com.google.protobuf.ByteString BUCKET = copyFromUtf8("rooms");
    private static final com.google.protobuf.ByteString KEY = copyFromUtf8("kitchen");

    private final ManualClock clock = new ManualClock(Instant.parse("2024-03-01T00:00:00.25Z"));
    private final KeyValueStore store = new KeyValueStore(clock);
    private RiakTsService service;
    private RiakClient client;

    @BeforeEach
    void start() throws IOException {
        service = RiakTsService.start(
                new RiakTs(RiakTsVersion.V1_5_2, clock),
                store,
                new Journal(),
                FaultGate.open(),
                RiakTsServiceOptions.DEFAULT);
        client = new RiakClient(service.address().getPort());
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        service.close();
    }

    private <T> T ask(int code, MessageLite request, Parser<T> reply) throws IOException {
        return read(client.ask(code, request.toByteArray()), code + 1, reply);
    }

    private static <T> T read(byte[] frame, int code, Parser<T> reply) throws InvalidProtocolBufferException {
        assertThat(frame[0]).isEqualTo((byte) code);
        return reply.parseFrom(frame, 1, frame.length - 1);
    }

    private static Put.Builder put(String value) {
        return Put.newBuilder()
                .setBucket(BUCKET)
                .setKey(KEY)
                .setContent(Content.newBuilder().setValue(copyFromUtf8(value)));
    }

    private static Get.Builder get() {
        return Get.newBuilder().setBucket(BUCKET).setKey(KEY);
    }

    @Test
    void whatIsPutIsFound() throws IOException {
        var content = Content.newBuilder()
                .setValue(copyFromUtf8("20.5"))
                .setContentType(copyFromUtf8("text/plain"))
                .setCharset(copyFromUtf8("utf-8"))
                .setContentEncoding(copyFromUtf8("identity"))
                .addLinks(Link.newBuilder()
                        .setBucket(BUCKET)
                        .setKey(copyFromUtf8("hall"))
                        .setTag(copyFromUtf8("next")))
                .addUserMeta(Pair.newBuilder().setKey(copyFromUtf8("unit")).setValue(copyFromUtf8("C")))
                .addIndexes(Pair.newBuilder().setKey(copyFromUtf8("floor_int")).setValue(copyFromUtf8("1")));
        assertThat(client.ask(11, put("").setContent(content).build().toByteArray()))
                .containsExactly(12);

        var found = ask(9, get().build(), GetReply.parser());

        assertThat(found.getContentList()).singleElement().satisfies(one -> {
            assertThat(one.getVtag()).isNotEqualTo(com.google.protobuf.ByteString.EMPTY);
            assertThat(one.toBuilder().clearVtag().build())
                    .isEqualTo(content.setLastModified(1_709_251_200)
                            .setLastModifiedMicros(250_000)
                            .build());
        });
        assertThat(found.hasVclock()).isTrue();
        assertThat(found.hasUnchanged()).isFalse();
    }

    @Test
    void whatIsNotThereIsAnEmptyReply() throws IOException {
        assertThat(client.ask(9, get().build().toByteArray())).containsExactly(10);
        assertThat(client.ask(
                        13,
                        Delete.newBuilder()
                                .setBucket(BUCKET)
                                .setKey(KEY)
                                .build()
                                .toByteArray()))
                .containsExactly(14);
    }

    @Test
    void aGetMayAskForLess() throws IOException {
        client.ask(11, put("20.5").build().toByteArray());
        var head = ask(9, get().setHead(true).build(), GetReply.parser());
        assertThat(head.getContent(0).getValue().isEmpty()).isTrue();

        var unchanged = ask(9, get().setIfModified(head.getVclock()).build(), GetReply.parser());
        assertThat(unchanged.getUnchanged()).isTrue();
        assertThat(unchanged.getContentList()).isEmpty();
    }

    @Test
    void aPutMayAnswerWhatItStored() throws IOException {
        var body = ask(11, put("20.5").setReturnBody(true).build(), PutReply.parser());
        assertThat(body.getContent(0).getValue().toStringUtf8()).isEqualTo("20.5");
        assertThat(body.hasKey()).isFalse();

        var madeUp = ask(11, put("1").clearKey().build(), PutReply.parser());
        assertThat(madeUp.getKey().isEmpty()).isFalse();
        assertThat(madeUp.getContentList()).isEmpty();
    }

    @Test
    void aPutMayHaveACondition() throws IOException {
        assertThat(client.fails(11, put("1").setIfNotModified(true).build().toByteArray()))
                .isEqualTo("0 notfound");
        client.ask(11, put("1").setIfNoneMatch(true).build().toByteArray());
        assertThat(client.fails(11, put("2").setIfNoneMatch(true).build().toByteArray()))
                .isEqualTo("0 match_found");
        var version = ask(9, get().build(), GetReply.parser()).getVclock();
        client.ask(11, put("2").build().toByteArray());
        assertThat(client.fails(
                        11,
                        put("3").setIfNotModified(true)
                                .setVclock(version)
                                .build()
                                .toByteArray()))
                .isEqualTo("0 modified");
    }

    @Test
    void moreNodesThanThereAreCannotAnswer() throws IOException {
        assertThat(client.fails(9, get().setR(4).build().toByteArray())).isEqualTo("0 {n_val_violation,3}");
        assertThat(client.ask(9, get().setR(-4).build().toByteArray())).containsExactly(10);
    }

    @Test
    void namesHaveToBeThere() throws IOException {
        var nothing = com.google.protobuf.ByteString.EMPTY;
        assertThat(client.fails(9, get().setBucket(nothing).build().toByteArray()))
                .isEqualTo("0 Bucket cannot be zero-length");
        assertThat(client.fails(11, put("").setKey(nothing).build().toByteArray()))
                .isEqualTo("0 Key cannot be zero-length");
        assertThat(client.fails(9, get().setType(nothing).build().toByteArray()))
                .isEqualTo("0 Type cannot be zero-length");
        assertThat(client.fails(9, get().setType(KEY).build().toByteArray())).isEqualTo("0 no_type");
    }

    @Test
    void siblingsAreRefused() throws IOException {
        var properties = BucketProperties.newBuilder().setAllowMult(true);
        client.ask(
                21,
                SetBucket.newBuilder()
                        .setBucket(BUCKET)
                        .setProperties(properties)
                        .build()
                        .toByteArray());
        client.ask(11, put("1").build().toByteArray());
        assertThat(client.fails(11, put("2").build().toByteArray()))
                .isEqualTo("0 not emulated by Mimeseries: siblings");
        var version = ask(9, get().build(), GetReply.parser()).getVclock();
        assertThat(client.ask(11, put("2").setVclock(version).build().toByteArray()))
                .containsExactly(12);
    }

    @Test
    void bucketsAndKeysAreListed() throws IOException {
        client.ask(11, put("1").build().toByteArray());
        client.ask(11, put("1").setKey(copyFromUtf8("hall")).build().toByteArray());

        var buckets = ask(15, ListBuckets.getDefaultInstance(), Names.parser());
        assertThat(buckets.getNamesList()).containsExactly(BUCKET);
        assertThat(buckets.hasDone()).isFalse();

        client.send(17, ListKeys.newBuilder().setBucket(BUCKET).build().toByteArray());
        assertThat(read(client.receive(), 18, Names.parser()).getNamesList())
                .containsExactly(copyFromUtf8("hall"), KEY);
        assertThat(client.receive()).containsExactly(18, 0x10, 1);

        client.ask(13, Delete.newBuilder().setBucket(BUCKET).setKey(KEY).build().toByteArray());
        client.ask(
                13,
                Delete.newBuilder()
                        .setBucket(BUCKET)
                        .setKey(copyFromUtf8("hall"))
                        .build()
                        .toByteArray());
        assertThat(ask(15, ListBuckets.getDefaultInstance(), Names.parser()).getNamesList())
                .isEmpty();
        assertThat(client.ask(
                        15, ListBuckets.newBuilder().setStream(true).build().toByteArray()))
                .containsExactly(16, 0x10, 1);
    }

    private BucketProperties properties() throws IOException {
        return ask(19, GetBucket.newBuilder().setBucket(BUCKET).build(), GetBucketReply.parser())
                .getProperties();
    }

    @Test
    void bucketsHaveProperties() throws IOException {
        var before = properties();
        assertThat(before.getNVal()).isEqualTo(3);
        assertThat(before.getHasPrecommit()).isTrue();
        assertThat(before.getChashKeyfun().getFunction().toStringUtf8()).isEqualTo("chash_std_keyfun");
        assertThat(before.getR()).isEqualTo(-3);

        var changes =
                BucketProperties.newBuilder().setNVal(1).setLastWriteWins(true).setBackend(KEY);
        assertThat(client.ask(
                        21,
                        SetBucket.newBuilder()
                                .setBucket(BUCKET)
                                .setProperties(changes)
                                .build()
                                .toByteArray()))
                .containsExactly(22);
        assertThat(properties())
                .isEqualTo(before.toBuilder().mergeFrom(changes.build()).build());

        assertThat(client.ask(
                        29, GetBucket.newBuilder().setBucket(BUCKET).build().toByteArray()))
                .containsExactly(30);
        assertThat(properties()).isEqualTo(before);
        assertThat(client.fails(
                        31, GetBucketType.newBuilder().setType(KEY).build().toByteArray()))
                .isEqualTo("0 Invalid bucket type: <<\"kitchen\">>");
        assertThat(read(
                                client.ask(
                                        31,
                                        GetBucketType.newBuilder()
                                                .setType(copyFromUtf8("default"))
                                                .build()
                                                .toByteArray()),
                                20,
                                GetBucketReply.parser())
                        .getProperties())
                .isEqualTo(before);
    }

    @Test
    void countersCount() throws IOException {
        var update = CounterUpdate.newBuilder().setBucket(BUCKET).setKey(KEY).setAmount(-5);
        assertThat(client.fails(50, update.build().toByteArray()))
                .isEqualTo("0 \"Counters require bucket property 'allow_mult=true'\"");
        var properties = BucketProperties.newBuilder().setAllowMult(true);
        client.ask(
                21,
                SetBucket.newBuilder()
                        .setBucket(BUCKET)
                        .setProperties(properties)
                        .build()
                        .toByteArray());
        var counter = CounterGet.newBuilder().setBucket(BUCKET).setKey(KEY).build();
        assertThat(ask(52, counter, Counter.parser()).hasValue()).isFalse();
        assertThat(client.ask(50, update.build().toByteArray())).containsExactly(51);
        assertThat(ask(50, update.setAmount(7).setReturnValue(true).build(), Counter.parser())
                        .getValue())
                .isEqualTo(2);
        assertThat(ask(52, counter, Counter.parser()).getValue()).isEqualTo(2);
    }

    @Test
    void aSnapshotIsGoneBackTo() throws IOException {
        client.ask(11, put("1").build().toByteArray());
        var snapshot = store.snapshot();
        client.ask(11, put("2").build().toByteArray());
        client.ask(11, put("2").setKey(copyFromUtf8("hall")).build().toByteArray());
        store.restore(snapshot);
        assertThat(ask(9, get().build(), GetReply.parser())
                        .getContent(0)
                        .getValue()
                        .toStringUtf8())
                .isEqualTo("1");
        client.ask(11, put("3").build().toByteArray());
        store.restore(snapshot);
        assertThat(ask(9, get().build(), GetReply.parser())
                        .getContent(0)
                        .getValue()
                        .toStringUtf8())
                .isEqualTo("1");
        client.send(17, ListKeys.newBuilder().setBucket(BUCKET).build().toByteArray());
        assertThat(read(client.receive(), 18, Names.parser()).getNamesList()).containsExactly(KEY);
    }
}
