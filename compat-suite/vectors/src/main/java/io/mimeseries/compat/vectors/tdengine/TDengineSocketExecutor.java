package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Executor;
import io.mimeseries.compat.vectors.tdengine.socket.Block;
import io.mimeseries.compat.vectors.tdengine.socket.SocketCalls;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Performs recorded statements and schemaless writes over WebSocket, in one session for each file. */
public final class TDengineSocketExecutor implements Executor {
    private static final Map<String, Integer> PROTOCOLS = Map.of("line", 1, "telnet", 2, "json", 3);

    private final InetSocketAddress address;
    private final SocketWay way;
    private final Runnable empty;
    private @Nullable SocketCalls calls;
    private @Nullable SocketCalls schemaless;
    private String database = "";

    /** @param empty empties the server */
    public TDengineSocketExecutor(InetSocketAddress address, SocketWay way, Runnable empty) {
        this.address = address;
        this.way = way;
        this.empty = empty;
    }

    @Override
    public String name() {
        return way.name();
    }

    /** A line that is refused shows in the cases that need it, and in no other. */
    @Override
    public @Nullable String load(JsonNode fixture) {
        reset();
        fixture.path("setup").forEach(line -> sql(line.asText()));
        return null;
    }

    @Override
    public void reset() {
        close();
        database = "";
        empty.run();
    }

    @Override
    public Answer perform(JsonNode request) {
        return Trees.answer(request.has("sql") ? sql(request.get("sql").asText()) : write(request.get("schemaless")));
    }

    private SocketCalls calls() {
        var open = calls;
        if (open == null) {
            open = SocketCalls.connect(address, way.path(), database);
            calls = open;
        }
        return open;
    }

    private ObjectNode sql(String sql) {
        var answer = way.query(calls(), sql);
        if (answer.get("code").asInt() != 0) {
            return failure(answer);
        }
        if (answer.get("is_update").asBoolean()) {
            var used = UsedDatabase.of(sql);
            database = used == null ? database : used;
            return Trees.affected(answer.get("affected_rows").asLong());
        }
        var blocks = way.blocks(calls(), answer);
        var tree = Trees.object();
        tree.set("columns", answer.get("fields_names"));
        var types = tree.putArray("types");
        types(answer, blocks).forEach(types::add);
        tree.set("lengths", answer.get("fields_lengths"));
        var rows = tree.putArray("rows");
        blocks.forEach(block -> block.rows().forEach(rows::add));
        return tree;
    }

    private static ObjectNode failure(JsonNode answer) {
        return Trees.error(answer.get("code").asInt(), answer.get("message").asText());
    }

    /** By their names, which must be those of the blocks; where nothing else tells precision and scale of decimals, by those. */
    private static List<String> types(JsonNode answer, List<Block> blocks) {
        var types = new ArrayList<String>();
        for (int i = 0; i < answer.get("fields_types").size(); i++) {
            int type = answer.get("fields_types").get(i).asInt();
            types.add(
                    answer.has("fields_scales") || blocks.isEmpty()
                            ? Block.type(
                                    type,
                                    answer.path("fields_precisions").path(i).asInt(),
                                    answer.path("fields_scales").path(i).asInt())
                            : blocks.get(0).types().get(i));
        }
        for (var block : blocks) {
            if (!block.types().equals(types)) {
                throw new IllegalStateException("types " + types + " announced, " + block.types() + " sent");
            }
        }
        return types;
    }

    private ObjectNode write(JsonNode request) {
        var protocol = request.get("protocol");
        var answer = way.isOld() ? forSchemaless() : calls();
        var written = answer.call(
                "insert",
                SocketCalls.arguments()
                        .put(
                                "protocol",
                                protocol.isInt() ? protocol.asInt() : PROTOCOLS.getOrDefault(protocol.asText(), 0))
                        .put("precision", request.path("precision").asText())
                        .put("data", request.get("data").asText())
                        .put("ttl", request.path("ttl").asInt())
                        .put("table_name_key", request.path("table_name_key").asText()));
        return written.get("code").asInt() == 0
                ? Trees.affected(written.get("affected_rows").asLong())
                : failure(written);
    }

    /** There a database can be chosen by connecting alone. */
    private SocketCalls forSchemaless() {
        if (schemaless != null) {
            schemaless.close();
        }
        schemaless = SocketCalls.connect(address, "/rest/schemaless", database);
        return schemaless;
    }

    @Override
    public void close() {
        if (calls != null) {
            calls.close();
        }
        if (schemaless != null) {
            schemaless.close();
        }
        calls = null;
        schemaless = null;
    }
}
