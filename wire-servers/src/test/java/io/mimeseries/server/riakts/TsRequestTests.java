package io.mimeseries.server.riakts;

import static com.google.protobuf.ByteString.copyFromUtf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.JournalEntry;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.engine.RequestFacts;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.RiakTs;
import io.mimeseries.riakts.RiakTsVersion;
import io.mimeseries.riakts.Row;
import io.mimeseries.riakts.kv.KeyValueStore;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.riakts.idl.BucketProperties;
import io.mimeseries.server.riakts.idl.GetBucket;
import io.mimeseries.server.riakts.idl.GetBucketReply;
import io.mimeseries.server.riakts.idl.SetBucket;
import io.mimeseries.server.riakts.idl.TsListKeysReply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests about tables over a socket. What clients really said and got is in the recorded cases. */
@Timeout(120)
class TsRequestTests {
    private static final String PUT = "0a 01 54 1a 0f 0a 03 0a 01 6b 0a 03 18 d0 0f 0a 03 10 81 01";
    private static final String TTB_GET = "83 68 04 64 0008 747367657472 6571 6d 00000001 54"
            + " 6c 00000002 6d 00000001 6b 62 000003e8 6a 64 0009 756e646566696e6564";

    private final Journal journal = new Journal();
    private final ManualClock clock = new ManualClock(Instant.parse("2024-03-01T00:00:00Z"));
    private final RiakTs database = new RiakTs(RiakTsVersion.V1_5_2, clock);
    private RiakTsService service;

    @BeforeEach
    void start() throws IOException {
        database.query("CREATE TABLE T (k VARCHAR NOT NULL, t TIMESTAMP NOT NULL, n SINT64,"
                + " PRIMARY KEY ((k, QUANTUM(t, 15, 'm')), k, t))");
        service = RiakTsService.start(
                database, new KeyValueStore(clock), journal, FaultGate.open(), RiakTsServiceOptions.DEFAULT);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private RiakClient connect() throws IOException {
        return new RiakClient(service.address().getPort());
    }

    private static byte[] query(String sql) {
        return io.mimeseries.server.riakts.idl.TsQuery.newBuilder()
                .setQuery(io.mimeseries.server.riakts.idl.Interpolation.newBuilder()
                        .setBase(copyFromUtf8(sql)))
                .build()
                .toByteArray();
    }

    @Test
    void theJournalKnowsTablesAndRows() throws IOException {
        try (var client = connect()) {
            client.ask(92, PUT);
            client.ask(104, TTB_GET);
            client.fails(90, query("select * FROM T"));
        }
        assertThat(journal.entries())
                .extracting(JournalEntry::facts)
                .containsExactly(
                        RequestFacts.writeTo("T").withPoints(1),
                        new RequestFacts(RequestFacts.Kind.QUERY, List.of("T"), "", -1, ""),
                        new RequestFacts(RequestFacts.Kind.QUERY, List.of(), "", -1, ""));
    }

    @Test
    void rowsAreStoredAndFound() throws IOException {
        try (var client = connect()) {
            assertThat(client.ask(92, PUT)).isEqualTo("5d");
            assertThat(client.ask(104, TTB_GET)).endsWith("6803" + "6d000000016b" + "62000003e8" + "62ffffffbf" + "6a");
            assertThat(client.fails(90, query("SELECT * FROM T")))
                    .isEqualTo("1001 The query must have a where clause.");
            assertThat(client.fails(96, "0a 01 55")).isEqualTo("0 Message decoding error: \"Table U is not active.\"");
        }
        assertThat(journal.entries())
                .extracting(entry -> entry.operation() + " " + entry.detail() + " " + entry.outcomeText())
                .containsExactly(
                        "TsPutReq T (1) ",
                        "TsGetReq T ",
                        "TsQueryReq SELECT * FROM T 1001: The query must have a where clause.",
                        "TsGetReq U 0: Message decoding error: \"Table U is not active.\"");
    }

    /** Wherever a stream of requests is cut in two, and if each byte comes by itself, the answers are the same. */
    @Test
    void requestsMayComeInAnyPieces() throws IOException {
        var stream = new ByteArrayOutputStream();
        stream.writeBytes(RiakClient.frame(92, RiakClient.hex(PUT)));
        stream.writeBytes(RiakClient.frame(104, RiakClient.hex(TTB_GET)));
        stream.writeBytes(RiakClient.frame(90, query("SELECT n FROM T WHERE k = 'k' AND t > 0 AND t < 5000")));
        stream.writeBytes(RiakClient.frame(98, RiakClient.hex("0a 01 54")));
        stream.writeBytes(RiakClient.frame(200, new byte[0]));
        stream.writeBytes(RiakClient.frame(1, new byte[0]));
        var bytes = stream.toByteArray();
        List<String> whole;
        try (var client = connect()) {
            client.sendBytes(bytes);
            whole = answers(client);
        }
        assertThat(whole).hasSize(7).endsWith("02");
        for (int cut = 1; cut < bytes.length; cut++) {
            try (var client = connect()) {
                client.sendBytes(Arrays.copyOf(bytes, cut));
                client.sendBytes(Arrays.copyOfRange(bytes, cut, bytes.length));
                assertThat(answers(client)).as("cut at %d", cut).isEqualTo(whole);
            }
        }
        try (var client = connect()) {
            for (byte one : bytes) {
                client.sendBytes(new byte[] {one});
            }
            assertThat(answers(client)).isEqualTo(whole);
        }
    }

    private static List<String> answers(RiakClient client) throws IOException {
        var answers = new ArrayList<String>();
        do {
            answers.add(HexFormat.of().formatHex(client.receive()));
        } while (!answers.get(answers.size() - 1).equals("02"));
        return answers;
    }

    @Test
    void keysOfATableAsItWasComeInChunks() throws IOException {
        int rows = 50_000;
        var batch = new ArrayList<Row>();
        for (int i = 1; i <= rows; i++) {
            batch.add(Row.of(Cell.varchar("k"), new Cell.Timestamp(i), Cell.NULL));
        }
        database.put("T", batch);
        try (var client = connect()) {
            client.send(98, RiakClient.hex("0a 01 54"));
            int keys = 0;
            int chunks = 0;
            var chunk = chunk(client);
            while (!chunk.getDone()) {
                if (chunks == 0) {
                    // what comes later is not listed
                    database.put("T", List.of(Row.of(Cell.varchar("k"), new Cell.Timestamp(rows + 1), Cell.NULL)));
                }
                keys += chunk.getKeysCount();
                chunks++;
                chunk = chunk(client);
            }
            assertThat(keys).isEqualTo(rows);
            assertThat(chunks).isGreaterThan(1);
            assertThat(client.ask(1, "")).isEqualTo("02");
        }
    }

    private static TsListKeysReply chunk(RiakClient client) throws IOException {
        var frame = client.receive();
        return TsListKeysReply.parser().parseFrom(frame, 1, frame.length - 1);
    }

    @Test
    void closingCutsClientsThatDoNotReadTheirKeys() throws IOException {
        var batch = new ArrayList<Row>();
        for (int i = 1; i <= 200_000; i++) {
            batch.add(Row.of(Cell.varchar("k"), new Cell.Timestamp(i), Cell.NULL));
        }
        database.put("T", batch);
        try (var lazy = connect();
                var silent = connect();
                var within = connect()) {
            for (int i = 0; i < 20; i++) {
                lazy.send(98, RiakClient.hex("0a 01 54"));
            }
            lazy.receive();
            within.sendBytes(new byte[] {0, 0, 1, 0, 92});
            assertThat(silent.ask(1, "")).isEqualTo("02");
            service.close();
            assertThat(silent.isClosedByServer()).isTrue();
            assertThat(within.isClosedByServer()).isTrue();
        }
    }

    @Test
    void tablesAreBucketTypes() throws IOException {
        try (var client = connect()) {
            var name = copyFromUtf8("T");
            var get =
                    GetBucket.newBuilder().setBucket(name).setType(name).build().toByteArray();
            var frame = client.ask(19, get);
            var properties = GetBucketReply.parser()
                    .parseFrom(frame, 1, frame.length - 1)
                    .getProperties();
            assertThat(properties.getAllowMult()).isTrue();
            var set = SetBucket.newBuilder()
                    .setBucket(name)
                    .setType(name)
                    .setProperties(BucketProperties.newBuilder().setNVal(1));
            assertThat(client.ask(21, set.build().toByteArray())).containsExactly(22);
            var after = client.ask(19, get);
            assertThat(GetBucketReply.parser()
                            .parseFrom(after, 1, after.length - 1)
                            .getProperties())
                    .isEqualTo(properties.toBuilder().setNVal(1).build());
            assertThat(client.fails(9, "0a 01 54 12 01 6b 6a 01 54"))
                    .isEqualTo("0 not emulated by Mimeseries: rows of tables as objects");
        }
    }

    @Test
    void plansNameThisServer() throws IOException {
        try (var client = connect()) {
            var sql = "SELECT * FROM T WHERE k = 'k' AND t >= 0 AND t < 1000000";
            var request = io.mimeseries.server.riakts.idl.TsCoverage.newBuilder()
                    .setTable(copyFromUtf8("T"))
                    .setQuery(io.mimeseries.server.riakts.idl.Interpolation.newBuilder()
                            .setBase(copyFromUtf8(sql)));
            var frame = client.ask(100, request.build().toByteArray());
            var plan = io.mimeseries.server.riakts.idl.TsCoverageReply.parser().parseFrom(frame, 1, frame.length - 1);
            assertThat(plan.getEntriesCount()).isEqualTo(2);
            assertThat(plan.getEntriesList())
                    .allSatisfy(entry -> assertThat(entry.getPort())
                            .isEqualTo(service.address().getPort()));
            client.ask(92, PUT);
            var found = new ArrayList<Integer>();
            for (var entry : plan.getEntriesList()) {
                var part = io.mimeseries.server.riakts.idl.TsQuery.newBuilder()
                        .setQuery(io.mimeseries.server.riakts.idl.Interpolation.newBuilder()
                                .setBase(copyFromUtf8(sql)))
                        .setCoverContext(entry.getCoverContext());
                var reply = client.ask(90, part.build().toByteArray());
                found.add(io.mimeseries.server.riakts.idl.TsQueryReply.parser()
                        .parseFrom(reply, 1, reply.length - 1)
                        .getRowsCount());
            }
            assertThat(found).containsExactlyInAnyOrder(0, 1);
        }
    }
}
