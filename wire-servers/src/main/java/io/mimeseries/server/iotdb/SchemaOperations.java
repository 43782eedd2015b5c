package io.mimeseries.server.iotdb;

import io.mimeseries.iotdb.TemplateRequest;
import io.mimeseries.iotdb.TimeseriesRequest;
import io.mimeseries.server.iotdb.codec.DecodeException;
import io.mimeseries.server.iotdb.codec.TemplateDecoder;
import io.mimeseries.server.iotdb.rpc.Replies;
import io.mimeseries.server.iotdb.session.ClientSession;
import io.mimeseries.server.iotdb.thrift.Struct;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Databases, timeseries, schema templates. */
final class SchemaOperations {
    private SchemaOperations() {}

    /** Null if there is none. */
    static @Nullable Operation find(String name) {
        return name.equals("querySchemaTemplate") ? SchemaOperations::queryTemplate : changing(change(name));
    }

    /** A call that answers nothing but that it succeeded. */
    private interface Change {
        void run(ClientSession client, Struct request);
    }

    private static @Nullable Operation changing(@Nullable Change change) {
        return change == null
                ? null
                : (client, request) -> {
                    change.run(client, request);
                    return Statuses.success();
                };
    }

    private static @Nullable Change change(String name) {
        return switch (name) {
            case "setStorageGroup" -> (client, request) -> client.session().setStorageGroup(request.text(2));
            case "deleteStorageGroups" -> (client, request) -> client.session().deleteStorageGroups(request.list(2));
            case "deleteTimeseries" -> (client, request) -> client.session().deleteTimeseries(request.list(2));
            case "createTimeseries" -> SchemaOperations::createTimeseries;
            case "createMultiTimeseries" ->
                (client, request) -> client.session().createMultiTimeseries(timeseries(request, 2, 6, 7, 8, 9));
            case "createAlignedTimeseries" ->
                (client, request) ->
                        client.session().createAlignedTimeseries(request.text(2), timeseries(request, 3, -1, 8, 9, 7));
            case "createSchemaTemplate" ->
                (client, request) -> client.session().createSchemaTemplate(TemplateDecoder.decode(request.binary(3)));
            case "appendSchemaTemplate" -> SchemaOperations::appendTemplate;
            case "pruneSchemaTemplate" ->
                (client, request) -> client.session().pruneSchemaTemplate(request.text(2), request.text(3));
            case "setSchemaTemplate" ->
                (client, request) -> client.session().setSchemaTemplate(request.text(2), request.text(3));
            case "unsetSchemaTemplate" ->
                (client, request) -> client.session().unsetSchemaTemplate(request.text(3), request.text(2));
            case "dropSchemaTemplate" -> (client, request) -> client.session().dropSchemaTemplate(request.text(2));
            case "createTimeseriesUsingSchemaTemplate" ->
                (client, request) -> client.session().activateSchemaTemplate(request.list(2));
            default -> null;
        };
    }

    private static void createTimeseries(ClientSession client, Struct request) {
        client.session()
                .createTimeseries(new TimeseriesRequest(
                        request.text(2),
                        request.i32(3),
                        request.i32(4),
                        request.i32(5),
                        request.texts(6),
                        request.texts(7),
                        request.texts(8),
                        request.textOrNull(9)));
    }

    /** Timeseries that are spread over lists of one length; the numbers are those of the fields that may be absent. */
    private static List<TimeseriesRequest> timeseries(
            Struct request, int paths, int props, int tags, int attributes, int aliases) {
        List<String> names = request.list(paths);
        int at = paths + 1;
        return IntStream.range(0, names.size())
                .mapToObj(i -> new TimeseriesRequest(
                        names.get(i),
                        element(request.<Integer>list(at), i, names.size()),
                        element(request.<Integer>list(at + 1), i, names.size()),
                        element(request.<Integer>list(at + 2), i, names.size()),
                        texts(request, props, i, names.size()),
                        texts(request, tags, i, names.size()),
                        texts(request, attributes, i, names.size()),
                        alias(request, aliases, i, names.size())))
                .toList();
    }

    private static <T> T element(List<T> list, int i, int count) {
        if (list.size() != count) {
            throw new DecodeException("lists of " + count + " and " + list.size());
        }
        return list.get(i);
    }

    private static Map<String, String> texts(Struct request, int id, int i, int count) {
        List<Map<String, String>> maps = id < 0 ? null : request.listOrNull(id);
        return maps == null || maps.isEmpty() ? Map.of() : element(maps, i, count);
    }

    private static @Nullable String alias(Struct request, int id, int i, int count) {
        List<String> aliases = request.listOrNull(id);
        return aliases == null || aliases.isEmpty() ? null : element(aliases, i, count);
    }

    private static void appendTemplate(ClientSession client, Struct request) {
        List<String> names = request.list(4);
        boolean aligned = request.bool(3, false);
        var nodes = IntStream.range(0, names.size())
                .mapToObj(i -> new TemplateRequest.Node(
                        "",
                        aligned,
                        names.get(i),
                        element(request.<Integer>list(5), i, names.size()),
                        element(request.<Integer>list(6), i, names.size()),
                        element(request.<Integer>list(7), i, names.size())))
                .toList();
        client.session().appendSchemaTemplate(request.text(2), aligned, nodes);
    }

    private static Object queryTemplate(ClientSession client, Struct request) {
        var answer = client.session().querySchemaTemplate(request.text(2), request.i32(3), request.textOrNull(4));
        return Replies.QUERY_TEMPLATE
                .create()
                .set(1, Statuses.of(answer.status()))
                .set(2, answer.kind())
                .set(3, answer.result())
                .set(4, answer.count())
                .set(5, answer.measurements());
    }
}
