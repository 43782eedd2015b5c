package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.tdengine.socket.SocketCalls;
import io.mimeseries.compat.vectors.tdengine.socket.SocketClient;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of each binary message of the examples; what is written shows in rows read back. */
final class BinaryMessages {
    private static final int HEAD = 3 * Long.BYTES;
    private static final int RAW_TIMING_AT = 18;
    private static final String NUMBERS = "CREATE TABLE b.w_int (ts TIMESTAMP, v INT)";

    private final WireServer server;
    private final Map<String, byte[]> messages;

    BinaryMessages(WireServer server, Map<String, byte[]> messages) {
        this.server = server;
        this.messages = messages;
        server.execute(List.of("CREATE DATABASE b"));
    }

    private byte[] message(String name) {
        return messages.getOrDefault(name, new byte[0]);
    }

    /** Null if what should become of it became of it. */
    @Nullable
    String difference(String name) {
        return switch (name) {
            case "stmt2-bind-two-tables" ->
                bound(
                        List.of("CREATE STABLE b.meters (ts TIMESTAMP, current FLOAT, note NCHAR(10))"
                                + " TAGS (groupid INT, location VARCHAR(20))"),
                        "INSERT INTO ? USING meters TAGS(?,?) VALUES(?,?,?)",
                        message(name),
                        "SELECT tbname, groupid, location, ts, current, note FROM meters ORDER BY tbname, ts",
                        "[\"d0\",1,\"SF\",\"2024-01-01T00:00:00.000Z\",1.5,\"你好\"]",
                        "[\"d0\",1,\"SF\",\"2024-01-01T00:00:01.000Z\",null,null]",
                        "[\"d1\",2,null,\"2024-01-01T00:00:00.000Z\",2.5,\"x\"]");
            case "stmt2-bind-all-types" ->
                bound(
                        List.of("CREATE TABLE b.a (ts TIMESTAMP, c1 BOOL, c2 TINYINT, c3 SMALLINT, c4 INT, c5 BIGINT,"
                                + " c6 FLOAT, c7 DOUBLE, c8 VARCHAR(10), c10 NCHAR(10), c11 TINYINT UNSIGNED,"
                                + " c12 SMALLINT UNSIGNED, c13 INT UNSIGNED, c14 BIGINT UNSIGNED, c16 VARBINARY(10))"),
                        "INSERT INTO ? VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                        message(name),
                        "SELECT * FROM a",
                        "[\"2024-01-01T00:00:00.000Z\",true,-1,-2,-3,-4,1.5,2.5,\"abc\",\"你\",1,2,3,4,\"0102\"]",
                        "[\"2024-01-01T00:00:01.000Z\"" + ",null".repeat(14) + "]");
            case "stmt2-bind-no-names-all-null-column" ->
                bound(
                        List.of(NUMBERS),
                        "INSERT INTO w_int VALUES(?,?)",
                        message(name),
                        "SELECT * FROM w_int",
                        "[\"2024-01-01T00:00:00.000Z\",null]",
                        "[\"2024-01-01T00:00:01.000Z\",null]");
            case "stmt2-bind-message" ->
                bound(
                        List.of("CREATE STABLE b.meters (ts TIMESTAMP, v INT) TAGS (g INT)"),
                        "INSERT INTO ? USING meters TAGS(?) VALUES (?,?)",
                        Arrays.copyOfRange(message(name), HEAD + 6, message(name).length),
                        "SELECT tbname, ts, v, g FROM meters",
                        "[\"d0\",\"2024-01-01T00:00:00.000Z\",7,1]");
            case "stmt2-bind-exec-message" -> boundRows(message(name));
            case "write-raw-meta-message" -> writtenRaw(message(name));
            case "stmt2-bind-query" -> boundQuery(message(name));
            case "stmt-bind-block-message" -> boundBlock(message(name));
            case "binary-query-message", "validate-sql-message" -> answered(name);
            case "fetch-raw-block-message",
                    "fetch-raw-block-reply",
                    "fetch-raw-block-finished",
                    "fetch-raw-block-error",
                    "fetch-block-reply" -> fetched();
            default -> "no way to see what becomes of it";
        };
    }

    private SocketCalls connect() {
        return SocketCalls.connect(server.address(), "/ws", "b");
    }

    private static long open(SocketCalls calls, String sql) {
        long id = calls.call("stmt2_init", SocketCalls.arguments().put("single_stb_insert", false))
                .get("stmt_id")
                .asLong();
        calls.call(
                "stmt2_prepare",
                SocketCalls.arguments().put("stmt_id", id).put("sql", sql).put("get_fields", true));
        return id;
    }

    private static byte[] bindFrame(byte[] payload) {
        return ByteBuffer.allocate(6 + payload.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 1)
                .putInt(-1)
                .put(payload)
                .array();
    }

    private @Nullable String bound(List<String> tables, String sql, byte[] payload, String query, String... rows) {
        server.execute(tables);
        JsonNode done;
        try (var calls = connect()) {
            long id = open(calls, sql);
            var bound = calls.callBinary("stmt2_bind", 9, id, bindFrame(payload));
            if (bound.get("code").asInt() != 0 || bound.get("stmt_id").asLong() != id) {
                return "is answered " + bound;
            }
            done = calls.call("stmt2_exec", SocketCalls.arguments().put("stmt_id", id));
        }
        var found = server.rows(SocketWay.BINARY, "b", query).stream()
                .map(JsonNode::toString)
                .toList();
        return done.path("affected").asInt(-1) == rows.length && found.equals(List.of(rows))
                ? null
                : done + " and rows " + found;
    }

    private @Nullable String boundQuery(byte[] payload) {
        server.execute(List.of(
                "CREATE TABLE b.t (ts TIMESTAMP, v INT, s VARCHAR(10))",
                "INSERT INTO b.t VALUES ('2024-01-01 00:00:00', 11, 'x') ('2024-01-01 00:00:01', 10, 'x')"
                        + " ('2024-01-01 00:00:02', 12, 'y')"));
        try (var calls = connect()) {
            long id = open(calls, "SELECT * FROM t WHERE v > ? AND s = ?");
            calls.callBinary("stmt2_bind", 9, id, bindFrame(payload));
            calls.call("stmt2_exec", SocketCalls.arguments().put("stmt_id", id));
            var result = calls.call("stmt2_result", SocketCalls.arguments().put("stmt_id", id));
            var rows = SocketWay.BINARY.blocks(calls, result).toString();
            return rows.endsWith("rows=[[\"2024-01-01T00:00:00.000Z\",11,\"x\"]]]]") ? null : rows;
        }
    }

    private @Nullable String boundBlock(byte[] message) {
        server.execute(List.of(NUMBERS));
        try (var calls = connect()) {
            var statement = SocketCalls.arguments()
                    .put(
                            "stmt_id",
                            calls.call("init", SocketCalls.arguments())
                                    .get("stmt_id")
                                    .asLong());
            calls.call("prepare", statement.deepCopy().put("sql", "insert into w_int values(?,?)"));
            calls.client().binary(message);
            var answer = calls.client().receive().text();
            calls.call("add_batch", statement.deepCopy());
            var done = calls.call("exec", statement.deepCopy());
            var rows = server.rows(SocketWay.BINARY, "b", "SELECT v FROM w_int").toString();
            return answer.contains("\"code\":0,\"message\":\"\",\"action\":\"bind\",\"req_id\":12293,")
                            && done.path("affected").asInt() == 3
                            && rows.equals("[[-2147483648], [2147483647], [null]]")
                    ? null
                    : answer + done + rows;
        }
    }

    private @Nullable String boundRows(byte[] message) {
        server.execute(List.of("CREATE STABLE b.meters (ts TIMESTAMP, v INT) TAGS (g INT)"));
        try (var calls = connect()) {
            open(calls, "INSERT INTO ? USING meters TAGS(?) VALUES (?,?)");
            calls.client().binary(message);
            var answer = calls.client().receive().text();
            var rows = server.rows(SocketWay.BINARY, "b", "SELECT tbname, ts, v, g FROM meters ORDER BY tbname")
                    .toString();
            return answer.startsWith("{\"code\":0,\"message\":\"\",\"action\":\"stmt2_bind_exec\",\"req_id\":4098,")
                            && answer.endsWith("\"stmt_id\":1,\"affected\":2}")
                            && rows.equals("[[\"d0\",\"2024-01-01T00:00:00.000Z\",7,1],"
                                    + " [\"d1\",\"2024-01-01T00:00:00.000Z\",8,2]]")
                    ? null
                    : answer + rows;
        }
    }

    /** The example has data of a topic of a query, which name no table to write into. */
    private @Nullable String writtenRaw(byte[] message) {
        try (var calls = connect()) {
            calls.client().binary(message);
            var answer = calls.client().receive().text();
            return answer.startsWith(
                            "{\"code\":280,\"message\":\"Invalid parameters\",\"action\":\"write_raw\",\"req_id\":12292,")
                    ? null
                    : answer;
        }
    }

    /** As a whole, with its own number. */
    private @Nullable String answered(String name) {
        try (var calls = connect()) {
            calls.client().binary(message(name));
            var answer = calls.client().receive().text();
            var wanted = name.startsWith("validate")
                    ? List.of("\"action\":\"validate_sql\",\"req_id\":8195,", "\"result_code\":0}")
                    : List.of("\"action\":\"binary_query\",\"req_id\":8193,", "\"id\":1,\"is_update\":false");
            return answer.startsWith("{\"code\":0,\"message\":\"\",")
                            && wanted.stream().allMatch(answer::contains)
                    ? null
                    : answer;
        }
    }

    /** The fifth result of a connection, whose number the examples have, to its end and beyond. */
    private @Nullable String fetched() {
        server.execute(List.of(
                NUMBERS,
                "INSERT INTO b.w_int VALUES ('2024-01-01 00:00:00', -2147483648) ('2024-01-01 00:00:01', 2147483647)"
                        + " ('2024-01-01 00:00:02', NULL)"));
        try (var calls = connect();
                var others = connect()) {
            for (int i = 1; i <= 5; i++) {
                SocketWay.BINARY.query(calls, "SELECT ts, v FROM w_int");
                SocketWay.BINARY.query(others, "SELECT ts, v FROM w_int");
            }
            others.call("fetch", SocketCalls.arguments().put("id", 5));
            others.send("fetch_block", SocketCalls.arguments().put("id", 5));
            var difference = difference(others.client(), "fetch-block-reply", 0);
            var request =
                    ByteBuffer.wrap(message("fetch-raw-block-message").clone()).order(ByteOrder.LITTLE_ENDIAN);
            for (var reply : List.of("fetch-raw-block-reply", "fetch-raw-block-finished", "fetch-raw-block-error")) {
                if (difference == null) {
                    calls.client().binary(request.array());
                    difference = difference(calls.client(), reply, RAW_TIMING_AT);
                    request.putLong(0, request.getLong(0) + 1);
                }
            }
            return difference;
        }
    }

    private @Nullable String difference(SocketClient client, String name, int timingAt) {
        var given = ByteBuffer.wrap(client.receive().bytes()).order(ByteOrder.LITTLE_ENDIAN);
        given.putLong(timingAt, 1000);
        return Arrays.equals(given.array(), message(name))
                ? null
                : name + " is " + HexFormat.of().formatHex(given.array());
    }
}
