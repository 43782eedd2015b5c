package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Executor;
import io.mimeseries.compat.vectors.VectorFile;
import java.net.InetSocketAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Performs recorded statements and schemaless writes over HTTP, remembering the database that was last chosen, as REST has no sessions. */
public final class TDengineRestExecutor implements Executor {
    private static final Map<String, String> HEADERS = Map.of("Authorization", RestClient.ROOT);

    private final RestClient client;
    private final Runnable empty;
    private String database = "";

    /** @param empty empties the server */
    public TDengineRestExecutor(InetSocketAddress address, Runnable empty) {
        this.client = new RestClient(address);
        this.empty = empty;
    }

    @Override
    public String name() {
        return "wire";
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
        database = "";
        empty.run();
    }

    @Override
    public @Nullable Answer perform(JsonNode request) {
        var tree = request.has("sql") ? sql(request.get("sql").asText()) : write(request.get("schemaless"));
        return tree == null ? null : Trees.answer(tree);
    }

    private ObjectNode sql(String sql) {
        var path = "/rest/sql" + (database.isEmpty() ? "" : "/" + RestClient.escaped(database));
        var answer = client.send("POST", path, sql, HEADERS);
        JsonNode body;
        try {
            body = VectorFile.JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            return Trees.defect("HTTP " + answer.statusCode() + ", no JSON: " + answer.body());
        }
        if (body.path("code").asInt(-1) != 0) {
            return Trees.error(body.path("code").asInt(), body.path("desc").asText());
        }
        if (body.get("rows").asInt() != body.get("data").size()) {
            return Trees.defect(
                    body.get("rows") + " rows announced, " + body.get("data").size() + " sent");
        }
        return success(sql, body);
    }

    private ObjectNode success(String sql, JsonNode body) {
        var columns = body.get("column_meta");
        if (columns.toString().equals("[[\"affected_rows\",\"INT\",4]]")) {
            var used = UsedDatabase.of(sql);
            database = used == null ? database : used;
            return Trees.affected(body.get("data").get(0).get(0).asLong());
        }
        var tree = Trees.object();
        var names = tree.putArray("columns");
        var types = tree.putArray("types");
        var lengths = tree.putArray("lengths");
        for (var column : columns) {
            names.add(column.get(0));
            types.add(column.get(1));
            lengths.add(column.get(2));
        }
        tree.set("rows", body.get("data"));
        return tree;
    }

    /** Null for what has no route. */
    private @Nullable ObjectNode write(JsonNode request) {
        var protocol = request.get("protocol").asText();
        var precision = request.path("precision").asText();
        var data = request.get("data").asText();
        var query = new StringBuilder("?");
        if (request.has("ttl")) {
            query.append("ttl=").append(request.get("ttl").asInt()).append('&');
        }
        if (request.has("table_name_key")) {
            query.append("table_name_key=")
                    .append(request.get("table_name_key").asText())
                    .append('&');
        }
        if (protocol.equals("line")) {
            query.append("db=")
                    .append(RestClient.escaped(database))
                    .append("&precision=")
                    .append(precision);
            return sent("/influxdb/v1/write" + query, data);
        }
        boolean isPut = protocol.equals("telnet") || protocol.equals("json");
        return isPut && precision.isEmpty() && !data.isBlank()
                ? sent("/opentsdb/v1/put/" + protocol + "/" + RestClient.escaped(database) + query, data)
                : null;
    }

    private ObjectNode sent(String path, String data) {
        var answer = client.send("POST", path, data, HEADERS);
        return Trees.unspecific(answer.statusCode() == 204, answer.body());
    }

    @Override
    public void close() {}
}
