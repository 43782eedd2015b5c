package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.IotDbSession;
import io.mimeseries.iotdb.Status;
import io.mimeseries.iotdb.Tablet;
import io.mimeseries.iotdb.TemplateAnswer;
import io.mimeseries.iotdb.TemplateRequest;
import io.mimeseries.iotdb.TextRecord;
import io.mimeseries.iotdb.TimeseriesRequest;
import io.mimeseries.iotdb.TypedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Recorded calls as calls of the database's own methods. */
final class ApiCalls {
    private ApiCalls() {}

    static ObjectNode run(IotDbSession session, Step step) {
        switch (step.text("api")) {
            case "rawDataQuery" -> {
                return AnswerTree.of(
                        session.rawDataQuery(step.texts("paths"), step.number("startTime"), step.number("endTime")));
            }
            case "lastDataQuery" -> {
                return AnswerTree.of(session.lastDataQuery(step.texts("paths"), step.number("time")));
            }
            case "executeBatchStatement" -> {
                return Trees.status(session.executeBatch(step.texts("statements")));
            }
            case "querySchemaTemplate" -> {
                return tree(session.querySchemaTemplate(
                        step.text("name"), (int) step.number("queryType"), step.textOrNull("measurement")));
            }
            default -> change(session, step);
        }
        return Trees.status(Status.SUCCESS);
    }

    private static void change(IotDbSession session, Step step) {
        switch (step.text("api")) {
            case "setStorageGroup" -> session.setStorageGroup(step.text("path"));
            case "deleteStorageGroups" -> session.deleteStorageGroups(step.texts("paths"));
            case "deleteTimeseries" -> session.deleteTimeseries(step.texts("paths"));
            case "deleteData" ->
                session.deleteData(step.texts("paths"), step.number("startTime"), step.number("endTime"));
            case "createTimeseries" -> session.createTimeseries(timeseries(step));
            case "createMultiTimeseries" -> session.createMultiTimeseries(timeseries(step, step.texts("paths")));
            case "createAlignedTimeseries" ->
                session.createAlignedTimeseries(step.text("device"), timeseries(step, step.texts("measurements")));
            case "createSchemaTemplate" ->
                session.createSchemaTemplate(new TemplateRequest(
                        step.text("name"), step.node().get("shareTime").asBoolean(), TemplateNodes.of(step)));
            case "appendSchemaTemplate" -> session.appendSchemaTemplate(step.text("name"), step.aligned(), nodes(step));
            case "pruneSchemaTemplate" -> session.pruneSchemaTemplate(step.text("name"), step.text("path"));
            case "setSchemaTemplate" -> session.setSchemaTemplate(step.text("name"), step.text("path"));
            case "unsetSchemaTemplate" -> session.unsetSchemaTemplate(step.text("name"), step.text("path"));
            case "dropSchemaTemplate" -> session.dropSchemaTemplate(step.text("name"));
            default -> insert(session, step);
        }
    }

    private static void insert(IotDbSession session, Step step) {
        var records = step.steps("records");
        switch (step.text("api")) {
            case "insertTablet" -> session.insert(tablet(step, step.aligned()));
            case "insertTablets" ->
                session.insertTablets(step.steps("tablets").stream()
                        .map(one -> tablet(one, step.aligned()))
                        .toList());
            case "insertRecord" -> session.insert(record(step, step));
            case "insertRecords" ->
                session.insertRecords(
                        records.stream().map(one -> record(one, step)).toList());
            case "insertRecordsOfOneDevice" ->
                session.insertRecordsOfOneDevice(
                        records.stream().map(one -> record(one, step)).toList());
            case "insertStringRecord" -> session.insert(texts(step, step));
            case "insertStringRecords" ->
                session.insertStringRecords(
                        records.stream().map(one -> texts(one, step)).toList());
            case "insertStringRecordsOfOneDevice" ->
                session.insertStringRecordsOfOneDevice(
                        records.stream().map(one -> texts(one, step)).toList());
            default -> throw new IllegalArgumentException("a call that nobody knows: " + step.text("api"));
        }
    }

    private static ObjectNode tree(TemplateAnswer answer) {
        var tree = Trees.status(answer.status()).put("queryType", answer.kind());
        if (answer.result() != null) {
            tree.put("result", answer.result());
        }
        if (answer.count() != null) {
            tree.put("count", answer.count());
        }
        if (answer.measurements() != null) {
            var names = tree.putArray("measurements");
            answer.measurements().forEach(names::add);
        }
        return tree;
    }

    private static TimeseriesRequest timeseries(Step step) {
        return new TimeseriesRequest(
                step.text("path"),
                DataType.valueOf(step.text("type")).code(),
                Step.encoding(step.text("encoding")),
                Step.compressor(step.text("compressor")),
                step.map("props"),
                step.map("tags"),
                step.map("attributes"),
                step.textOrNull("alias"));
    }

    private static List<TimeseriesRequest> timeseries(Step step, List<String> paths) {
        var aliases = step.textsOrNull("alias");
        return IntStream.range(0, paths.size())
                .mapToObj(i -> new TimeseriesRequest(
                        paths.get(i),
                        step.typeNumbers().get(i),
                        step.encodings().get(i),
                        step.compressors().get(i),
                        map(step, "props", i),
                        map(step, "tags", i),
                        map(step, "attributes", i),
                        aliases == null ? null : aliases.get(i)))
                .toList();
    }

    private static Map<String, String> map(Step step, String name, int i) {
        var maps = step.mapsOrNull(name);
        return maps == null ? Map.of() : maps.get(i);
    }

    private static List<TemplateRequest.Node> nodes(Step step) {
        var names = step.texts("measurements");
        return IntStream.range(0, names.size())
                .mapToObj(i -> new TemplateRequest.Node(
                        "",
                        step.aligned(),
                        names.get(i),
                        step.typeNumbers().get(i),
                        step.encodings().get(i),
                        step.compressors().get(i)))
                .toList();
    }

    /** @param call says the device of all records, or else each says its own */
    private static String device(Step record, Step call) {
        return call.node().has("device") ? call.text("device") : record.text("device");
    }

    private static TypedRecord record(Step record, Step call) {
        var values = Step.row(record.types(), record.node().get("values"));
        var types = new ArrayList<@Nullable DataType>(record.types());
        for (int i = 0; i < values.size(); i++) {
            types.set(i, values.get(i) == null ? null : types.get(i));
        }
        return new TypedRecord(
                device(record, call),
                record.number("time"),
                record.texts("measurements"),
                types,
                values,
                call.aligned());
    }

    private static TextRecord texts(Step record, Step call) {
        return new TextRecord(
                device(record, call),
                record.number("time"),
                record.texts("measurements"),
                record.texts("values"),
                call.aligned());
    }

    private static Tablet tablet(Step step, boolean aligned) {
        var types = step.types();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < types.size(); i++) {
            var builder = ColumnBuilder.of(types.get(i).columnType(), 0);
            for (var row : step.node().get("rows")) {
                append(builder, types.get(i), row.get(i));
            }
            columns.add(builder.build());
        }
        var times = new long[step.node().get("times").size()];
        for (int row = 0; row < times.length; row++) {
            times[row] = step.node().get("times").get(row).asLong();
        }
        return new Tablet(
                step.text("device"), step.texts("measurements"), types, new LongColumn(times), columns, aligned);
    }

    private static void append(ColumnBuilder builder, DataType type, JsonNode cell) {
        var value = Step.cell(type, cell);
        if (value == null) {
            builder.appendNull();
        } else if (builder instanceof BooleanColumnBuilder booleans) {
            booleans.append((Boolean) value);
        } else if (builder instanceof LongColumnBuilder longs) {
            longs.append(((Number) value).longValue());
        } else if (builder instanceof DoubleColumnBuilder doubles) {
            doubles.append(((Number) value).doubleValue());
        } else {
            ((StringColumnBuilder) builder).append((String) value);
        }
    }
}
