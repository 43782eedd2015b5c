package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.server.iotdb.thrift.Struct;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;

/** One session on a connection of its own. */
final class WireSession implements AutoCloseable {
    private static final int PROTOCOL_V3 = 2;
    private static final int SUCCESS = 200;
    private static final int FETCH_SIZE = 10_000;
    private static final long TIMEOUT = 60_000;

    private final ThriftClient client;
    private final boolean blocks;
    private long id = -1;
    private long statement;

    WireSession(InetSocketAddress address, WireProtocol protocol, boolean blocks) {
        client = new ThriftClient(address, protocol);
        this.blocks = blocks;
    }

    ObjectNode open(String user, String password, String zone) {
        var request = client.request("openSession")
                .set(1, PROTOCOL_V3)
                .set(2, zone)
                .set(3, user)
                .set(4, password)
                .set(5, Map.of("version", "V_0_13"));
        var answer = (Struct) client.call("openSession", request);
        var tree = status(answer.struct(1));
        if (tree.get("code").asInt() == SUCCESS) {
            id = answer.i64(3);
            statement = (Long) client.call(
                    "requestStatementId", client.request("requestStatementId").set(1, id));
        }
        return tree.put("serverProtocolVersion", "IOTDB_SERVICE_PROTOCOL_V" + (answer.i32(2) + 1));
    }

    ObjectNode sql(String method, String sql) {
        var name = generation(method);
        return result(client.call(
                name,
                request(name)
                        .set(2, sql)
                        .set(3, statement)
                        .set(4, FETCH_SIZE)
                        .set(5, TIMEOUT)
                        .set(6, false)));
    }

    private String generation(String method) {
        return blocks ? method + "V2" : method;
    }

    private Struct request(String method) {
        return client.request(method).set(1, id);
    }

    ObjectNode call(Step step) {
        var name = step.text("api");
        return switch (name) {
            case "executeQueryStatementV2", "executeUpdateStatementV2" ->
                sql(name.substring(0, name.length() - 2), step.text("sql"));
            case "rawDataQuery" -> {
                var method = generation("executeRawDataQuery");
                yield result(client.call(
                        method,
                        request(method)
                                .set(2, step.texts("paths"))
                                .set(3, FETCH_SIZE)
                                .set(4, step.number("startTime"))
                                .set(5, step.number("endTime"))
                                .set(6, statement)));
            }
            case "lastDataQuery" -> {
                var method = generation("executeLastDataQuery");
                yield result(client.call(
                        method,
                        request(method)
                                .set(2, step.texts("paths"))
                                .set(3, FETCH_SIZE)
                                .set(4, step.number("time"))
                                .set(5, statement)));
            }
            case "getTimeZone" -> {
                var answer = (Struct) client.call(name, request(name));
                yield status(answer.struct(1)).put("timeZone", answer.text(2));
            }
            default -> {
                var request = request(name);
                ApiRequests.fill(name, step, request);
                yield answer((Struct) client.call(name, request));
            }
        };
    }

    private static ObjectNode answer(Struct answer) {
        if (!answer.type().name().equals("TSQueryTemplateResp")) {
            return status(answer);
        }
        var tree = status(answer.struct(1)).put("queryType", answer.i32(2));
        if (answer.has(3)) {
            tree.put("result", answer.bool(3, false));
        }
        if (answer.has(4)) {
            tree.put("count", answer.i32(4));
        }
        List<String> measurements = answer.listOrNull(5);
        if (measurements != null) {
            var names = tree.putArray("measurements");
            measurements.forEach(names::add);
        }
        return tree;
    }

    /** Fetches until there is no more. */
    private ObjectNode result(Object answer) {
        var first = (Struct) answer;
        if (first.struct(1).i32(1) != SUCCESS || !first.has(3)) {
            return status(first.struct(1));
        }
        var reader = new ResultReader(first);
        reader.addBlocks(first.listOrNull(13));
        reader.addDataSet((Struct) first.get(7));
        boolean more = !blocks || first.bool(14, false);
        while (more) {
            var name = generation("fetchResults");
            var next = (Struct) client.call(
                    name,
                    request(name)
                            .set(2, "")
                            .set(3, FETCH_SIZE)
                            .set(4, first.i64(2))
                            .set(5, true)
                            .set(6, TIMEOUT));
            if (next.struct(1).i32(1) != SUCCESS) {
                throw new IllegalStateException("fetching failed: " + status(next.struct(1)));
            }
            int count = reader.addBlocks(next.listOrNull(6)) + reader.addDataSet((Struct) next.get(4));
            more = next.bool(2, false) && count > 0 && (!blocks || next.bool(7, false));
        }
        client.call(
                "closeOperation", request("closeOperation").set(2, first.i64(2)).set(3, statement));
        return reader.tree();
    }

    private static ObjectNode status(Struct status) {
        var tree = JsonNodeFactory.instance.objectNode().put("code", status.i32(1));
        if (status.has(2)) {
            tree.put("message", status.text(2));
        }
        List<Struct> parts = status.type().fields().size() > 2 ? status.listOrNull(3) : null;
        if (parts != null) {
            var array = tree.putArray("subStatus");
            parts.forEach(part -> array.add(status(part)));
        }
        return tree;
    }

    @Override
    public void close() {
        client.close();
    }
}
