package io.mimeseries.compat.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.compat.vectors.tdengine.SocketWay;
import io.mimeseries.compat.vectors.tdengine.socket.BindBytes;
import io.mimeseries.compat.vectors.tdengine.socket.SocketCalls;
import io.mimeseries.compat.vectors.tdengine.socket.SocketClient;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.tdengine.TDengineHttpOptions;
import io.mimeseries.server.tdengine.TDengineHttpServer;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineVersion;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Damaged messages over WebSocket are answered, by what they ask for or by a failure that has a text; the connection goes on. */
@Timeout(600)
class TDengineSocketFuzzTests {
    private static final long TIME = 1_704_067_200_000L;
    private static final int HEAD = 3 * Long.BYTES;
    /** What stands in the place of a number of four bytes. */
    private static final int[] NUMBERS = {0, 1, -1, 17, 0xFFFF, Integer.MAX_VALUE, Integer.MIN_VALUE};

    private static final String PREPARE =
            "{\"action\":\"stmt2_prepare\",\"args\":{\"req_id\":1,\"stmt_id\":1,\"sql\":\"insert into ? using m tags (?, ?) values (?, ?, ?)\"}}";
    private static final String PREPARE_OLD =
            "{\"action\":\"prepare\",\"args\":{\"req_id\":1,\"stmt_id\":2,\"sql\":\"insert into t values (?, ?, ?, ?)\"}}";
    /** Its answer is known from all others. */
    private static final String PROBE = "{\"action\":\"version\",\"args\":{\"req_id\":4711}}";

    private final TDengine database =
            new TDengine(TDengineVersion.DEFAULT, new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));
    private final Fuzz fuzz = new Fuzz();
    private TDengineHttpServer server;
    private SocketCalls calls;

    @BeforeEach
    void start() throws IOException {
        server = TDengineHttpServer.start(database, new Journal(10), FaultGate.open(), TDengineHttpOptions.DEFAULT);
        var session = database.rootSession();
        session.execute("CREATE DATABASE b");
        session.use("b");
        session.execute("CREATE TABLE t (ts TIMESTAMP, v INT, s NCHAR(10), e DECIMAL(10, 2))");
        session.execute("INSERT INTO t VALUES (1704067200000, 1, 'one', 1.25) (1704067201000, NULL, NULL, NULL)");
        session.execute("CREATE STABLE m (ts TIMESTAMP, v INT, s VARCHAR(10)) TAGS (g INT, l VARCHAR(10))");
        calls = SocketCalls.connect(server.address(), "/ws", "b");
        calls.call("stmt2_init", SocketCalls.arguments());
        calls.call("init", SocketCalls.arguments());
    }

    @AfterEach
    void stop() {
        calls.close();
        server.close();
        database.close();
    }

    private static byte[] message(int action, int resource, byte[] rest) {
        return ByteBuffer.allocate(HEAD + rest.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(7)
                .putLong(resource)
                .putLong(action)
                .put(rest)
                .array();
    }

    private List<byte[]> blocks() {
        var id = SocketWay.BINARY.query(calls, "SELECT * FROM t").get("id").asLong();
        var block = SocketWay.BINARY.block(calls, id);
        var named = ByteBuffer.allocate(7 + block.length + 4 * 72).order(ByteOrder.LITTLE_ENDIAN);
        named.putInt(2).putShort((short) 1).put((byte) 't').put(block);
        for (var name : List.of("ts", "v", "s", "e")) {
            int at = named.position();
            named.put(name.getBytes(StandardCharsets.UTF_8)).position(at + 72);
        }
        return List.of(
                message(1, 2, block),
                message(2, 2, block),
                message(4, 0, Arrays.copyOf(named.array(), 7 + block.length)),
                message(5, 0, named.array()));
    }

    private static List<byte[]> bindings() {
        var columns = List.of(BindBytes.times(TIME, TIME + 1), BindBytes.ints(5, 6), BindBytes.texts("a", "text"));
        var tags = List.of(BindBytes.ints(1), BindBytes.texts("x"));
        var rows = List.of(
                BindBytes.texts("c1", "c2"),
                BindBytes.ints(1, 2),
                BindBytes.texts("x", "y"),
                BindBytes.times(TIME, TIME),
                BindBytes.ints(3, 4),
                BindBytes.texts("", "z"));
        return List.of(
                message(
                        9,
                        1,
                        new BindBytes()
                                .table("c1", tags, columns)
                                .table("c2", tags, columns)
                                .toByteArray()),
                message(
                        9,
                        1,
                        new BindBytes()
                                .table("c1", tags, List.of(columns.get(0)))
                                .toByteArray(0)),
                message(11, 1, BindBytes.rows(2, 2, rows)),
                message(6, 0, SocketCalls.statement("select v from t")),
                message(10, 0, SocketCalls.statement("select v from t")),
                message(7, 1, new byte[] {1, 0}));
    }

    @Test
    void everyNumberOfABlockMayBeAnother() {
        blocks().forEach(this::askWithOtherNumbers);
        assertThat(fuzz.findings()).isEmpty();
    }

    @Test
    void everyNumberOfBoundValuesMayBeAnother() {
        bindings().forEach(this::askWithOtherNumbers);
        assertThat(fuzz.findings()).isEmpty();
    }

    /** At each place, as numbers of two bytes and of one stand between those of four. */
    private void askWithOtherNumbers(byte[] message) {
        ask(0, message);
        for (int at = HEAD; at + Integer.BYTES <= message.length; at++) {
            for (int number : NUMBERS) {
                var other = message.clone();
                ByteBuffer.wrap(other).order(ByteOrder.LITTLE_ENDIAN).putInt(at, number);
                ask(at, other);
            }
        }
    }

    @Test
    void damagedBlocksAreWrittenOrRefused() {
        damage(blocks());
    }

    @Test
    void damagedBoundValuesAreTakenOrRefused() {
        damage(bindings());
    }

    private void damage(List<byte[]> messages) {
        for (long seed : Fuzz.seeds()) {
            var random = new Random(seed);
            for (int i = 0; i < Fuzz.inputs(); i++) {
                ask(seed, damaged(messages.get(random.nextInt(messages.size())), random));
            }
        }
        assertThat(fuzz.findings()).isEmpty();
    }

    private static byte[] damaged(byte[] message, Random random) {
        var bytes = message.clone();
        for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > HEAD; times--) {
            int at = HEAD + random.nextInt(bytes.length - HEAD);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                default -> {
                    int length = Math.min(bytes.length - at, 1 + random.nextInt(8));
                    var more = Arrays.copyOf(bytes, bytes.length + length);
                    System.arraycopy(bytes, at, more, at + length, bytes.length - at);
                    bytes = more;
                }
            }
        }
        return bytes;
    }

    /** Statements are made ready anew, so that what was bound before has no part in it, and executed afterwards. */
    private void ask(long seed, byte[] message) {
        var client = calls.client();
        for (var text : List.of(PREPARE, PREPARE_OLD)) {
            client.text(text);
            client.receive();
        }
        client.binary(message);
        judge(seed, client.receive(), HexFormat.of().formatHex(message));
        for (var text : List.of(
                "{\"action\":\"stmt2_exec\",\"args\":{\"req_id\":2,\"stmt_id\":1}}",
                "{\"action\":\"add_batch\",\"args\":{\"req_id\":2,\"stmt_id\":2}}",
                "{\"action\":\"exec\",\"args\":{\"req_id\":2,\"stmt_id\":2}}")) {
            client.text(text);
            judge(seed, client.receive(), HexFormat.of().formatHex(message) + " " + text);
        }
    }

    private void judge(long seed, SocketClient.Received answer, String input) {
        if (answer.opcode() != SocketClient.TEXT && answer.opcode() != SocketClient.BINARY) {
            throw new IllegalStateException("the connection ends at " + input + ": " + answer.text());
        }
        if (answer.text().contains("internal error")) {
            fuzz.found(seed, answer.text(), input);
        }
    }

    @Test
    void damagedJsonIsAnswered() {
        var texts = List.of(
                "{\"action\":\"query\",\"args\":{\"req_id\":1,\"sql\":\"select v from t\"}}",
                "{\"action\":\"fetch\",\"args\":{\"req_id\":2,\"id\":1}}",
                "{\"action\":\"fetch_block\",\"args\":{\"req_id\":2,\"id\":1}}",
                "{\"action\":\"num_fields\",\"args\":{\"req_id\":2,\"result_id\":1}}",
                "{\"action\":\"insert\",\"args\":{\"req_id\":3,\"protocol\":1,\"precision\":\"ms\",\"data\":\"x v=1 1704067200000\",\"ttl\":5,\"table_name_key\":\"k\"}}",
                "{\"action\":\"set_table_name\",\"args\":{\"req_id\":4,\"stmt_id\":2,\"name\":\"t\"}}",
                "{\"action\":\"set_tags\",\"args\":{\"req_id\":4,\"stmt_id\":2,\"tags\":[1,null,\"x\",true,1.5]}}",
                "{\"action\":\"bind\",\"args\":{\"req_id\":4,\"stmt_id\":2,\"columns\":[[1704067200000,\"2024-01-01T00:00:00Z\"],[1,null],[\"a\",\"b\"],[\"1.5\",2]]}}",
                "{\"action\":\"stmt_get_param\",\"args\":{\"req_id\":4,\"stmt_id\":2,\"index\":1}}",
                "{\"action\":\"options_connection\",\"args\":{\"req_id\":5,\"options\":[{\"option\":1,\"value\":\"UTC\"},{\"option\":0,\"value\":null}]}}",
                "{\"action\":\"check_server_status\",\"args\":{\"req_id\":6,\"fqdn\":null,\"port\":0}}",
                "{\"action\":\"get_connection_info\",\"args\":{\"req_id\":6,\"info\":0}}",
                "{\"action\":\"conn\",\"args\":{\"req_id\":7,\"user\":\"root\",\"password\":\"taosdata\",\"db\":null,\"mode\":0,\"tz\":\"UTC\"}}",
                PREPARE,
                PREPARE_OLD);
        var morsels = List.of(
                "null",
                "true",
                "[]",
                "{}",
                "[[",
                "\"",
                "\\u0000",
                "\\ud800",
                "-1",
                "1e400",
                "18446744073709551615",
                "0.5",
                ",",
                ":",
                "}",
                "\"req_id\":\"x\"",
                "\"id\":null",
                "\"stmt_id\":-1",
                "99999999999999999999",
                "\"columns\":[[[]]]",
                "\"tags\":{}");
        for (long seed : Fuzz.seeds()) {
            var damage = new Damage(seed, texts, morsels);
            for (int i = 0; i < Fuzz.inputs(); i++) {
                askInJson(seed, damage.next());
            }
        }
        assertThat(fuzz.findings()).isEmpty();
    }

    /** Some are not answered, so that something else is asked behind them. */
    private void askInJson(long seed, String text) {
        var client = calls.client();
        client.text(text);
        client.text(PROBE);
        var answer = client.receive();
        if (!answer.text().contains("\"req_id\":4711")) {
            judge(seed, answer, text);
            answer = client.receive();
        }
        assertThat(answer.text()).as(text).contains("\"req_id\":4711");
    }
}
