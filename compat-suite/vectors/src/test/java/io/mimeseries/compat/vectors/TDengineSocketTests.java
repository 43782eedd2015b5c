package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written and bound over WebSocket is there afterwards; what is left open is freed. */
@Timeout(120)
class TDengineSocketTests {
    private static final long TIME = 1_704_067_200_000L;
    private static final int TABLE_MISSING = 0x2603;
    private static final int INVALID_PARAMETERS = 0x0118;

    private final TDengine database =
            new TDengine(TDengineVersion.DEFAULT, new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));
    private TDengineHttpServer server;
    private SocketCalls calls;

    @BeforeEach
    void start() throws IOException {
        server = TDengineHttpServer.start(database, new Journal(), FaultGate.open(), TDengineHttpOptions.DEFAULT);
        var session = database.rootSession();
        session.execute("CREATE DATABASE b");
        session.use("b");
        session.execute("CREATE TABLE t (ts TIMESTAMP, v INT, s VARCHAR(10), e DECIMAL(10, 2))");
        session.execute("INSERT INTO t VALUES (1704067200000, 1, 'one', 1.25) (1704067201000, NULL, NULL, NULL)");
        session.execute("CREATE STABLE m (ts TIMESTAMP, v INT) TAGS (g INT, l VARCHAR(10))");
        calls = SocketCalls.connect(server.address(), "/ws", "b");
    }

    @AfterEach
    void stop() {
        calls.close();
        server.close();
        database.close();
    }

    private void execute(String sql) {
        database.rootSession().execute(sql);
    }

    private List<String> rows(String sql) {
        var rows = new ArrayList<String>();
        SocketWay.BINARY
                .blocks(calls, SocketWay.BINARY.query(calls, sql))
                .forEach(block -> block.rows().forEach(row -> rows.add(row.toString())));
        return rows;
    }

    private byte[] blockOf(String sql) {
        return SocketWay.BINARY.block(
                calls, SocketWay.BINARY.query(calls, sql).get("id").asLong());
    }

    /** @param fields names of columns, none for an action without */
    private static int write(SocketCalls from, String table, byte[] block, String... fields) {
        var out = ByteBuffer.allocate(6 + table.length() + block.length + fields.length * 72)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0).putShort((short) table.length()).put(table.getBytes(StandardCharsets.UTF_8));
        out.put(block);
        int at = out.position();
        for (var field : fields) {
            out.position(at).put(field.getBytes(StandardCharsets.UTF_8));
            at += 72;
        }
        return fields.length == 0
                ? from.callBinary("write_raw_block", 4, 0, out.array())
                        .get("code")
                        .asInt()
                : from.callBinary("write_raw_block_with_fields", 5, 0, out.array())
                        .get("code")
                        .asInt();
    }

    @Test
    void blocksAreWrittenIntoTables() {
        var block = blockOf("SELECT * FROM t");
        execute("CREATE TABLE b.c (ts TIMESTAMP, v INT, s VARCHAR(20), e DECIMAL(10, 2), more INT)");
        assertThat(write(calls, "c", block)).isZero();
        assertThat(rows("SELECT ts, v, s, e FROM c")).hasSize(2).isEqualTo(rows("SELECT * FROM t"));
        assertThat(write(calls, "nosuch", block)).isEqualTo(TABLE_MISSING);
        execute("CREATE TABLE b.other (ts TIMESTAMP, v BIGINT)");
        assertThat(write(calls, "other", block)).isEqualTo(INVALID_PARAMETERS);
        execute("CREATE TABLE b.narrow (ts TIMESTAMP, v INT, s VARCHAR(5))");
        assertThat(write(calls, "narrow", block)).isEqualTo(INVALID_PARAMETERS);
        execute("CREATE TABLE b.scaled (ts TIMESTAMP, v INT, s VARCHAR(10), e DECIMAL(10, 3))");
        assertThat(write(calls, "scaled", block)).isEqualTo(INVALID_PARAMETERS);
        assertThat(rows("SELECT * FROM narrow")).isEmpty();
        try (var without = SocketCalls.connect(server.address(), "/ws", "")) {
            assertThat(write(without, "t", block)).isEqualTo(0x2616);
        }
    }

    @Test
    void blocksAreWrittenByTheNamesOfTheirColumns() {
        var block = blockOf("SELECT v, ts, s FROM t");
        execute("CREATE TABLE b.c (ts TIMESTAMP, s VARCHAR(10), v INT, more INT)");
        assertThat(write(calls, "c", block, "v", "ts", "nosuch")).isZero();
        assertThat(rows("SELECT * FROM c"))
                .containsExactly(
                        "[\"2024-01-01T00:00:00.000Z\",null,1,null]", "[\"2024-01-01T00:00:01.000Z\",null,null,null]");
        assertThat(write(calls, "c", block, "v", "time", "s")).isEqualTo(INVALID_PARAMETERS);
        assertThat(write(calls, "c", block, "v", "ts")).isEqualTo(65535);
    }

    private long prepared(String sql) {
        long id =
                calls.call("stmt2_init", SocketCalls.arguments()).get("stmt_id").asLong();
        var answer = calls.call(
                "stmt2_prepare", SocketCalls.arguments().put("stmt_id", id).put("sql", sql));
        assertThat(answer.get("code").asInt()).as(answer.toString()).isZero();
        return id;
    }

    private JsonNode bind(long id, byte[] message) {
        return calls.callBinary("stmt2_bind", 9, id, message);
    }

    private JsonNode execute(long id) {
        return calls.call("stmt2_exec", SocketCalls.arguments().put("stmt_id", id));
    }

    @Test
    void columnsAreBoundOneByOne() {
        long id = prepared("INSERT INTO ? USING m TAGS (?, ?) VALUES (?, ?)");
        for (var table : List.of("c1", "c2")) {
            var tags = List.of(BindBytes.ints(table.charAt(1) - '0'), BindBytes.texts(table));
            var times = new BindBytes().table(table, tags, List.of(BindBytes.times(TIME, TIME + 1)));
            assertThat(bind(id, times.toByteArray(0)).get("code").asInt()).isZero();
            var values = new BindBytes().table(table, List.of(), List.of(BindBytes.ints(5, 6)));
            assertThat(bind(id, values.toByteArray(1)).get("code").asInt()).isZero();
        }
        assertThat(execute(id).get("affected").asInt()).isEqualTo(4);
        assertThat(rows("SELECT tbname, g, l, v FROM m ORDER BY tbname, ts"))
                .containsExactly(
                        "[\"c1\",1,\"c1\",5]", "[\"c1\",1,\"c1\",6]", "[\"c2\",2,\"c2\",5]", "[\"c2\",2,\"c2\",6]");
    }

    @Test
    void columnsOutOfTheirOrderAreRefused() {
        long id = prepared("INSERT INTO c3 USING m TAGS (?, ?) VALUES (?, ?)");
        var tags = List.of(BindBytes.ints(1), BindBytes.texts("x"));
        var values = new BindBytes().table(null, tags, List.of(BindBytes.ints(5, 6)));
        assertThat(bind(id, values.toByteArray(1)).get("message").asText())
                .isEqualTo("bind column index not in sequence");
        var times = new BindBytes().table(null, tags, List.of(BindBytes.times(TIME)));
        assertThat(bind(id, times.toByteArray(0)).get("code").asInt()).isZero();
        assertThat(bind(id, values.toByteArray(1)).get("message").asText())
                .isEqualTo("row number in each bind param should be the same");
        assertThat(execute(id).get("message").asText()).isEqualTo("Stmt API usage error");
    }

    @Test
    void rowsAreBoundAndWrittenAtOnce() {
        long id = prepared("INSERT INTO ? USING m TAGS (?, ?) VALUES (?, ?)");
        var fields = List.of(
                BindBytes.texts("c1", "c1", "c2", "c1"),
                BindBytes.ints(1, 1, 2, 1),
                BindBytes.texts("x", "x", "y", "x"),
                BindBytes.times(TIME, TIME + 1, TIME, TIME + 2),
                BindBytes.ints(1, 2, 3, 4));
        var answer = calls.callBinary("stmt2_bind_exec", 11, id, BindBytes.rows(4, 3, fields));
        assertThat(answer.path("affected").asInt()).as(answer.toString()).isEqualTo(4);
        assertThat(rows("SELECT tbname, g, l, v FROM m ORDER BY tbname, ts"))
                .containsExactly(
                        "[\"c1\",1,\"x\",1]", "[\"c1\",1,\"x\",2]", "[\"c1\",1,\"x\",4]", "[\"c2\",2,\"y\",3]");
        // a second time, with another number of tables than there are
        assertThat(calls.callBinary("stmt2_bind_exec", 11, id, BindBytes.rows(4, 2, fields))
                        .get("code")
                        .asInt())
                .isEqualTo(INVALID_PARAMETERS);
    }

    @Test
    void aQueryIsBoundAndAskedAtOnce() {
        long id = prepared("SELECT v, s FROM t WHERE v = ?");
        var answer = calls.callBinary("stmt2_bind_exec", 11, id, BindBytes.rows(1, 1, List.of(BindBytes.ints(1))));
        assertThat(answer.get("code").asInt()).isZero();
        var result = calls.call("stmt2_result", SocketCalls.arguments().put("stmt_id", id));
        assertThat(SocketWay.BINARY.blocks(calls, result).get(0).rows()).hasToString("[[1,\"one\"]]");
        assertThat(calls.callBinary("stmt2_bind_exec", 11, id, BindBytes.rows(2, 1, List.of(BindBytes.ints(1, 2))))
                        .get("message")
                        .asText())
                .isEqualTo("query only supports one row");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * FROM t | 0
            SELECT nosuch FROM t | 2602
            SELECT * FROM nosuch | 2603
            SELECT * FROM nodb.t | 388
            SELEC 1 | 2600
            INSERT INTO t VALUES (NOW, 9, 'x', 1) | 0
            INSERT INTO t VALUES (NOW, 'x') | 216
            CREATE DATABASE b | 0
            DROP DATABASE nodb | 0
            CREATE TABLE t (ts TIMESTAMP, v INT) | 0
            CREATE TABLE u (v INT, ts TIMESTAMP) | 2641
            DROP TABLE t | 0
            USE nodb | 0
            """)
    void whatIsWrongWithAStatementIsToldWithoutRunningIt(String sql, String code) {
        var before = rows("SELECT * FROM t");
        int number = Integer.parseInt(code, 16);
        var answer = calls.callBinary("validate_sql", 10, 0, SocketCalls.statement(sql));
        assertThat(answer.get("code").asInt()).isZero();
        assertThat(answer.get("result_code").asInt()).isEqualTo(number == 0 ? 0 : 0x8000_0000 | number);
        assertThat(rows("SELECT * FROM t")).isEqualTo(before);
    }

    @Test
    void statementsThatAreNeverClosedGoWithTheirConnection() {
        for (int round = 0; round < 3; round++) {
            try (var forgetful = SocketCalls.connect(server.address(), "/ws", "b")) {
                for (int i = 1; i <= 10_000; i++) {
                    var id = forgetful
                            .call("stmt2_init", SocketCalls.arguments())
                            .get("stmt_id");
                    assertThat(id.asInt()).isEqualTo(i);
                }
            }
        }
        assertThat(rows("SELECT v FROM t WHERE v = 1")).containsExactly("[1]");
    }

    @Test
    void thereIsAnEndToStatementsThatAreNeverClosed() {
        var answer = calls.call("init", SocketCalls.arguments());
        for (int i = 1; i < 100_001 && answer.get("code").asInt() == 0; i++) {
            assertThat(answer.get("stmt_id").asInt()).isEqualTo(i);
            answer = calls.call("init", SocketCalls.arguments());
        }
        assertThat(answer.get("message").asText()).isEqualTo("too many open statements");
        calls.send("close", SocketCalls.arguments().put("stmt_id", 7));
        assertThat(calls.call("init", SocketCalls.arguments()).get("code").asInt())
                .isZero();
    }

    @Test
    void requestsThatComeAtOnceAreAllAnswered() {
        for (int i = 1; i <= 500; i++) {
            calls.client().text("{\"action\":\"query\",\"args\":{\"req_id\":" + i + ",\"sql\":\"select v from t\"}}");
        }
        for (int i = 1; i <= 500; i++) {
            assertThat(calls.client().receive().text()).contains("\"req_id\":" + i + ",", "\"id\":" + i + ",");
        }
    }

    @Test
    void aClientThatSaysNoMoreIsLeft() {
        try (var client = new SocketClient(server.address(), "/ws")) {
            client.raw(new byte[] {(byte) 0x82, (byte) 0xFE, 1});
            client.closeHalf();
            assertThat(client.isEnded()).isTrue();
        }
    }
}
