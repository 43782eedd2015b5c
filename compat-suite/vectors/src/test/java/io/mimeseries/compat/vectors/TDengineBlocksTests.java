package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.tdengine.RestClient;
import io.mimeseries.compat.vectors.tdengine.SocketWay;
import io.mimeseries.compat.vectors.tdengine.socket.BindBytes;
import io.mimeseries.compat.vectors.tdengine.socket.Block;
import io.mimeseries.compat.vectors.tdengine.socket.BlockDecoder;
import io.mimeseries.compat.vectors.tdengine.socket.SocketCalls;
import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.tdengine.TDengineHttpOptions;
import io.mimeseries.server.tdengine.TDengineHttpServer;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineVersion;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results of 100,000 rows, by every way that a client can fetch them. */
@Timeout(120)
class TDengineBlocksTests {
    private static final int ROWS = 100_000;
    private static final int ROWS_OF_BLOCK = 4_096;
    private static final int ROWS_OF_INSERT = 5_000;
    private static final long BEGIN = 1_704_067_200_000L;
    private static final String QUERY = "SELECT ts, v, s, d FROM t";

    private final TDengine database =
            new TDengine(TDengineVersion.DEFAULT, new ManualClock(Instant.parse("2026-11-20T00:00:00Z")));
    private TDengineHttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = TDengineHttpServer.start(database, new Journal(), FaultGate.open(), TDengineHttpOptions.DEFAULT);
        var session = database.rootSession();
        session.execute("CREATE DATABASE b");
        session.use("b");
        session.execute("CREATE TABLE t (ts TIMESTAMP, v INT, s VARCHAR(20), d DOUBLE)");
        for (int from = 0; from < ROWS; from += ROWS_OF_INSERT) {
            var sql = new StringBuilder("INSERT INTO t VALUES ");
            for (int row = from; row < from + ROWS_OF_INSERT; row++) {
                sql.append('(').append(BEGIN + row).append(',');
                sql.append(row % 7 == 0 ? "NULL" : String.valueOf(row)).append(',');
                sql.append(row % 11 == 0 ? "NULL" : "'text " + row + "'").append(',');
                sql.append(row % 13 == 0 ? "NULL" : row + ".5").append(')');
            }
            session.execute(sql.toString());
        }
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    private static String row(int row) {
        var time = Instant.ofEpochMilli(BEGIN + row).toString();
        var whole = time.length() == 20 ? time.replace("Z", ".000Z") : time;
        return "[\"" + whole + "\"," + (row % 7 == 0 ? "null" : row) + ","
                + (row % 11 == 0 ? "null" : "\"text " + row + "\"") + "," + (row % 13 == 0 ? "null" : row + ".5") + "]";
    }

    private static void isComplete(List<JsonNode> rows) {
        assertThat(rows).hasSize(ROWS);
        for (int row = 0; row < ROWS; row++) {
            if (!rows.get(row).toString().equals(row(row))) {
                assertThat(rows.get(row)).as("row " + row).hasToString(row(row));
            }
        }
    }

    private SocketCalls connect(String path) {
        return SocketCalls.connect(server.address(), path, "b");
    }

    /** @param answer says which result it is */
    private static void isComplete(SocketWay way, SocketCalls calls, JsonNode answer) {
        var blocks = way.blocks(calls, answer);
        assertThat(blocks).allSatisfy(block -> assertThat(block.rows()).hasSizeLessThanOrEqualTo(ROWS_OF_BLOCK));
        var rows = new ArrayList<JsonNode>();
        blocks.forEach(block -> rows.addAll(block.rows()));
        isComplete(rows);
    }

    @ParameterizedTest
    @EnumSource
    void blocksOfAQueryHoldAllRows(SocketWay way) {
        try (var calls = connect(way.path())) {
            isComplete(way, calls, way.query(calls, QUERY));
        }
    }

    private static int count(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.rows().size()).sum();
    }

    @Test
    void severalResultsAreFetchedInTurns() {
        try (var calls = connect("/ws")) {
            var first = SocketWay.JSON.query(calls, QUERY);
            var second = SocketWay.JSON.query(calls, "SELECT v FROM t LIMIT 10000");
            var begun = SocketWay.JSON.block(calls, first.get("id").asLong());
            int rows = BlockDecoder.read(begun, 3, BlockDecoder.RESULT).rows().size();
            assertThat(count(SocketWay.BINARY.blocks(calls, second))).isEqualTo(10_000);
            assertThat(rows + count(SocketWay.BINARY.blocks(calls, first))).isEqualTo(ROWS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ws", "/rest/stmt"})
    void blocksOfABoundQueryHoldAllRows(String path) {
        try (var calls = connect(path)) {
            var statement = SocketCalls.arguments()
                    .put(
                            "stmt_id",
                            calls.call("init", SocketCalls.arguments())
                                    .get("stmt_id")
                                    .asLong());
            calls.call("prepare", statement.deepCopy().put("sql", QUERY + " WHERE ts >= ?"));
            var columns = statement.deepCopy();
            columns.putArray("columns").addArray().add(BEGIN);
            calls.call("bind", columns);
            calls.call("add_batch", statement.deepCopy());
            assertThat(calls.call("exec", statement.deepCopy()).get("code").asInt())
                    .isZero();
            var answer = calls.call("use_result", statement.deepCopy());
            var result = SocketCalls.arguments()
                    .put("precision", 0)
                    .put("id", answer.get("result_id").asLong());
            isComplete(SocketWay.JSON, calls, result);
        }
    }

    @Test
    void blocksOfAQueryBoundAtOnceHoldAllRows() {
        try (var calls = connect("/ws")) {
            var statement = SocketCalls.arguments()
                    .put(
                            "stmt_id",
                            calls.call("stmt2_init", SocketCalls.arguments())
                                    .get("stmt_id")
                                    .asLong());
            calls.call("stmt2_prepare", statement.deepCopy().put("sql", QUERY + " WHERE v IS NULL OR v >= ?"));
            var payload = new BindBytes()
                    .table(null, List.of(), List.of(BindBytes.ints(0)))
                    .toByteArray();
            calls.callBinary("stmt2_bind", 9, statement.get("stmt_id").asLong(), payload);
            calls.call("stmt2_exec", statement.deepCopy());
            isComplete(SocketWay.BINARY, calls, calls.call("stmt2_result", statement.deepCopy()));
        }
    }

    @Test
    void jsonHoldsAllRows() throws IOException {
        var body = new RestClient(server.address())
                .send("POST", "/rest/sql/b", QUERY, Map.of("Authorization", RestClient.ROOT))
                .body();
        var rows = new ArrayList<JsonNode>();
        VectorFile.JSON.readTree(body).get("data").forEach(rows::add);
        isComplete(rows);
    }
}
