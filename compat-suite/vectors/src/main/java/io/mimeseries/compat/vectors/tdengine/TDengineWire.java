package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.CaseResult;
import io.mimeseries.compat.vectors.VectorFile;
import io.mimeseries.compat.vectors.tdengine.socket.BlockDecoder;
import io.mimeseries.compat.vectors.tdengine.socket.Conversation;
import io.mimeseries.compat.vectors.tdengine.socket.SocketCalls;
import io.mimeseries.compat.vectors.tdengine.socket.SocketClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs what is recorded of WebSocket, or was read in the sources of both sides: blocks, binary messages, conversations. */
public final class TDengineWire {
    private static final String ROWS =
            " VALUES ('2024-01-01 00:00:00', -2147483648) ('2024-01-01 00:00:01', 2147483647) ('2024-01-01 00:00:02', NULL)";
    /** What the conversations speak of. */
    private static final List<String> TABLES = List.of(
            "CREATE DATABASE power",
            "CREATE TABLE power.t (ts TIMESTAMP, v INT)",
            "CREATE TABLE power.w_int (ts TIMESTAMP, v INT)",
            "INSERT INTO power.w_int" + ROWS,
            "CREATE STABLE power.meters (ts TIMESTAMP, voltage INT) TAGS (groupid INT)",
            "CREATE STABLE power.stb1 (ts TIMESTAMP, a INT, b DOUBLE, c VARCHAR(10)) TAGS (x INT, y VARCHAR(10))",
            "CREATE DATABASE w_stmt",
            "CREATE TABLE w_stmt.t (ts TIMESTAMP, v INT, s VARCHAR(10))",
            "INSERT INTO w_stmt.t VALUES ('2024-01-01 00:00:00', 11, 'x')",
            "CREATE DATABASE v_tmq VGROUPS 1",
            "CREATE STABLE v_tmq.tm (ts TIMESTAMP, v INT, s VARCHAR(10)) TAGS (g INT)",
            "CREATE TABLE v_tmq.tm1 USING v_tmq.tm TAGS (1)",
            "CREATE TOPIC wt1 AS SELECT ts, v, s, g FROM v_tmq.tm",
            "INSERT INTO v_tmq.tm1 VALUES ('2024-01-01 00:00:00', 1, 'a') ('2024-01-01 00:00:01', NULL, 'bb')");

    private static final ObjectNode CONN = conn("power");
    /** What was said before; those that are not here have said who they are. */
    private static final Map<String, List<Said>> BEFORE = Map.ofEntries(
            Map.entry("rust-012-query", List.of()),
            Map.entry("rust-08-query", List.of()),
            Map.entry("not-connected", List.of()),
            Map.entry("wrong-password", List.of()),
            Map.entry("check-server-status", List.of()),
            Map.entry("tmq-seed", List.of()),
            Map.entry("tmq-errors", List.of()),
            Map.entry(
                    "stmt2-query",
                    List.of(
                            new Said("conn", conn("w_stmt")),
                            new Said(
                                    "stmt2_init",
                                    SocketCalls.arguments()
                                            .put("single_stb_insert", false)
                                            .put("single_table_bind_once", false)))),
            Map.entry(
                    "misc",
                    List.of(
                            new Said("conn", CONN),
                            new Said("query", SocketCalls.arguments().put("sql", "select ts, v from w_int")))),
            Map.entry("tmq-raw", List.of(subscribe("g2"))),
            Map.entry("tmq-offsets", List.of(subscribe("g3"))));

    private final Map<String, byte[]> messages = new LinkedHashMap<>();
    private final Path folder;

    private record Said(String action, ObjectNode arguments) {}

    /**
     * Reads the messages that conversations refer to.
     *
     * @param folder of the recordings
     */
    public TDengineWire(Path folder) throws IOException {
        this.folder = folder;
        for (var line : lines("binary_messages")) {
            messages.put(
                    line.get("id").asText(),
                    HexFormat.of().parseHex(line.get("hex").asText()));
        }
    }

    private static ObjectNode conn(String database) {
        return SocketCalls.arguments()
                .put("user", "root")
                .put("password", "taosdata")
                .put("db", database);
    }

    private static Said subscribe(String group) {
        var arguments = SocketCalls.arguments()
                .put("user", "root")
                .put("password", "taosdata")
                .put("db", "")
                .put("group_id", group)
                .put("client_id", "c2")
                .put("offset_rest", "earliest")
                .put("offset_reset", "earliest")
                .put("auto_commit", "false")
                .put("with_table_name", "true")
                .put("snapshot_enable", "false");
        arguments.putArray("topics").add("wt1");
        return new Said("subscribe", arguments);
    }

    private List<JsonNode> lines(String file) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(folder.resolve(file + ".jsonl"))) {
            var node = VectorFile.JSON.readTree(line);
            if (node.has("id")) {
                lines.add(node);
            }
        }
        return lines;
    }

    /** Each block of a result as the real server sent it, by both ways of fetching it. */
    public List<CaseResult> blocks() throws IOException {
        var results = new ArrayList<CaseResult>();
        try (var server = new WireServer()) {
            server.execute(List.of("CREATE DATABASE v_wire"));
            for (var line : lines("raw_blocks")) {
                results.add(result("raw_blocks", line.get("id").asText(), () -> blocksDifference(server, line)));
            }
        }
        return results;
    }

    private static @Nullable String blocksDifference(WireServer server, JsonNode line) {
        try (var calls = SocketCalls.connect(server.address(), "/ws", "v_wire")) {
            for (var statement : line.get("setup")) {
                SocketWay.BINARY.query(calls, statement.asText());
            }
        }
        for (var way : SocketWay.values()) {
            try (var calls = SocketCalls.connect(server.address(), way.path(), "v_wire")) {
                var answer = way.query(calls, line.get("sql").asText());
                var recorded = line.get("raw_blocks");
                for (int i = 0; i <= recorded.size(); i++) {
                    var given = HexFormat.of()
                            .formatHex(way.block(calls, answer.get("id").asLong()));
                    if (!given.equals(recorded.path(i).asText())) {
                        return way + ": block " + i + " is " + given + "\n    not "
                                + recorded.path(i).asText();
                    }
                }
            }
        }
        return decodedDifference(line);
    }

    /** The rows that the recording has beside the blocks show whether our own reading of blocks is right. */
    private static @Nullable String decodedDifference(JsonNode line) {
        var rows = new ArrayList<String>();
        line.get("raw_blocks")
                .forEach(block -> BlockDecoder.read(HexFormat.of().parseHex(block.asText()), 3, BlockDecoder.RESULT)
                        .rows()
                        .forEach(row -> rows.add(row.toString())));
        var recorded = new ArrayList<String>();
        line.get("rows").forEach(row -> recorded.add(row.toString()));
        return rows.equals(recorded) ? null : "rows are read as " + rows + ", not " + recorded;
    }

    /** Each conversation, at each path where it can be had. */
    public List<CaseResult> conversations() throws IOException {
        var results = new ArrayList<CaseResult>();
        try (var server = new WireServer()) {
            server.execute(TABLES);
            for (var line : lines("ws_conversations")) {
                var paths = Arrays.asList(line.get("endpoint").asText().split(" or "));
                for (var path : paths) {
                    var id = line.get("id").asText() + (paths.size() > 1 ? "@" + path : "");
                    results.add(result("ws_conversations", id, () -> conversationDifference(server, path, line)));
                }
            }
        }
        return results;
    }

    private @Nullable String conversationDifference(WireServer server, String path, JsonNode line) {
        try (var client = new SocketClient(server.address(), path)) {
            for (var said : BEFORE.getOrDefault(line.get("id").asText(), List.of(new Said("conn", CONN)))) {
                var message = SocketCalls.arguments().put("action", said.action());
                message.set("args", said.arguments().deepCopy().put("req_id", 4710));
                client.text(message.toString());
                var answer = client.receive().text();
                if (!answer.contains("\"code\":0,")) {
                    return said.action() + " is answered " + answer;
                }
            }
            return new Conversation(client, messages).difference(line.get("messages"));
        }
    }

    /** Each binary message: sent to a server, or awaited from it. */
    public List<CaseResult> binaryMessages() throws IOException {
        var results = new ArrayList<CaseResult>();
        for (var message : messages.entrySet()) {
            try (var server = new WireServer()) {
                results.add(result(
                        "binary_messages",
                        message.getKey(),
                        () -> new BinaryMessages(server, messages).difference(message.getKey())));
            }
        }
        return results;
    }

    /** What was said, or why not. */
    private interface Check {
        @Nullable
        String difference();
    }

    private static CaseResult result(String file, String id, Check check) {
        try {
            return new CaseResult(file, id, check.difference(), false);
        } catch (RuntimeException e) {
            return new CaseResult(file, id, "no answer: " + e, false);
        }
    }
}
