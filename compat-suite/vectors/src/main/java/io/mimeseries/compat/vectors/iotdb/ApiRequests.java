package io.mimeseries.compat.vectors.iotdb;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.server.iotdb.thrift.Struct;

/** Fills the requests of recorded calls; all of them begin with the session. */
final class ApiRequests {
    private ApiRequests() {}

    /** @param request empty but for the session */
    static void fill(String method, Step step, Struct request) {
        switch (method) {
            case "setTimeZone" -> request.set(2, step.text("zone"));
            case "setStorageGroup" -> request.set(2, step.text("path"));
            case "deleteStorageGroups", "deleteTimeseries" -> request.set(2, step.texts("paths"));
            case "executeBatchStatement" -> request.set(2, step.texts("statements"));
            case "deleteData" ->
                request.set(2, step.texts("paths"))
                        .set(3, step.number("startTime"))
                        .set(4, step.number("endTime"));
            case "createTimeseries" -> createTimeseries(step, request);
            case "createMultiTimeseries" -> createMultiTimeseries(step, request);
            case "createAlignedTimeseries" -> createAlignedTimeseries(step, request);
            case "createSchemaTemplate" -> request.set(2, step.text("name")).set(3, Payloads.template(step));
            case "appendSchemaTemplate" ->
                request.set(2, step.text("name"))
                        .set(3, step.aligned())
                        .set(4, step.texts("measurements"))
                        .set(5, step.typeNumbers())
                        .set(6, step.encodings())
                        .set(7, step.compressors());
            case "pruneSchemaTemplate" -> request.set(2, step.text("name")).set(3, step.text("path"));
            case "querySchemaTemplate" ->
                request.set(2, step.text("name"))
                        .set(3, (int) step.number("queryType"))
                        .set(4, step.textOrNull("measurement"));
            case "setSchemaTemplate" -> request.set(2, step.text("name")).set(3, step.text("path"));
            case "unsetSchemaTemplate" -> request.set(2, step.text("path")).set(3, step.text("name"));
            case "dropSchemaTemplate" -> request.set(2, step.text("name"));
            default -> insert(method, step, request);
        }
    }

    private static void createTimeseries(Step step, Struct request) {
        request.set(2, step.text("path"))
                .set(3, DataType.valueOf(step.text("type")).code())
                .set(4, Step.encoding(step.text("encoding")))
                .set(5, Step.compressor(step.text("compressor")))
                .set(6, step.node().hasNonNull("props") ? step.map("props") : null)
                .set(7, step.node().hasNonNull("tags") ? step.map("tags") : null)
                .set(8, step.node().hasNonNull("attributes") ? step.map("attributes") : null)
                .set(9, step.textOrNull("alias"));
    }

    private static void createMultiTimeseries(Step step, Struct request) {
        request.set(2, step.texts("paths"))
                .set(3, step.typeNumbers())
                .set(4, step.encodings())
                .set(5, step.compressors())
                .set(6, step.mapsOrNull("props"))
                .set(7, step.mapsOrNull("tags"))
                .set(8, step.mapsOrNull("attributes"))
                .set(9, step.textsOrNull("alias"));
    }

    private static void createAlignedTimeseries(Step step, Struct request) {
        request.set(2, step.text("device"))
                .set(3, step.texts("measurements"))
                .set(4, step.typeNumbers())
                .set(5, step.encodings())
                .set(6, step.compressors())
                .set(7, step.textsOrNull("alias"))
                .set(8, step.mapsOrNull("tags"))
                .set(9, step.mapsOrNull("attributes"));
    }

    private static void insert(String method, Step step, Struct request) {
        switch (method.replace("testInsert", "insert")) {
            case "insertTablet" -> {
                request.set(2, step.text("device")).set(3, step.texts("measurements"));
                request.set(4, Payloads.tablet(step.types(), step.node().get("rows")))
                        .set(5, Payloads.times(step.node().get("times")))
                        .set(6, step.typeNumbers())
                        .set(7, step.node().get("rows").size())
                        .set(8, step.aligned());
            }
            case "insertTablets" -> insertTablets(step, request);
            case "insertRecord" ->
                request.set(2, step.text("device"))
                        .set(3, step.texts("measurements"))
                        .set(
                                4,
                                Payloads.record(
                                        step.types(),
                                        Step.row(step.types(), step.node().get("values"))))
                        .set(5, step.number("time"))
                        .set(6, step.aligned());
            case "insertStringRecord" ->
                request.set(2, step.text("device"))
                        .set(3, step.texts("measurements"))
                        .set(4, step.texts("values"))
                        .set(5, step.number("time"))
                        .set(6, step.aligned());
            case "insertRecords", "insertRecordsOfOneDevice" -> {
                records(step, request);
                request.set(
                        4,
                        step.steps("records").stream()
                                .map(one -> Payloads.record(
                                        one.types(),
                                        Step.row(one.types(), one.node().get("values"))))
                                .toList());
            }
            case "insertStringRecords", "insertStringRecordsOfOneDevice" -> {
                records(step, request);
                request.set(
                        4,
                        step.steps("records").stream()
                                .map(one -> one.texts("values"))
                                .toList());
            }
            default -> throw new IllegalArgumentException("a call that nobody knows: " + method);
        }
    }

    private static void insertTablets(Step step, Struct request) {
        var tablets = step.steps("tablets");
        request.set(2, tablets.stream().map(one -> one.text("device")).toList())
                .set(3, tablets.stream().map(one -> one.texts("measurements")).toList())
                .set(
                        4,
                        tablets.stream()
                                .map(one ->
                                        Payloads.tablet(one.types(), one.node().get("rows")))
                                .toList())
                .set(
                        5,
                        tablets.stream()
                                .map(one -> Payloads.times(one.node().get("times")))
                                .toList())
                .set(6, tablets.stream().map(Step::typeNumbers).toList())
                .set(
                        7,
                        tablets.stream()
                                .map(one -> one.node().get("rows").size())
                                .toList())
                .set(8, step.aligned());
    }

    /** One device for all records, or one for each. */
    private static void records(Step step, Struct request) {
        var records = step.steps("records");
        request.set(
                        2,
                        step.node().has("device")
                                ? step.text("device")
                                : records.stream()
                                        .map(one -> one.text("device"))
                                        .toList())
                .set(3, records.stream().map(one -> one.texts("measurements")).toList())
                .set(5, records.stream().map(one -> one.number("time")).toList())
                .set(6, step.aligned());
    }
}
