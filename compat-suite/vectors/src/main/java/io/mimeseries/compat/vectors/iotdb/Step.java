package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.iotdb.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a recorded call says, read by name. */
record Step(JsonNode node) {
    private static final List<String> ENCODINGS = List.of(
            "PLAIN",
            "DICTIONARY",
            "RLE",
            "DIFF",
            "TS_2DIFF",
            "BITMAP",
            "GORILLA_V1",
            "REGULAR",
            "GORILLA",
            "ZIGZAG",
            "FREQ",
            "CHIMP",
            "SPRINTZ",
            "RLBE");
    private static final List<String> COMPRESSORS =
            List.of("UNCOMPRESSED", "SNAPPY", "GZIP", "LZO", "SDT", "PAA", "PLA", "LZ4", "ZSTD", "LZMA2");

    String text(String name) {
        return node.get(name).asText();
    }

    String text(String name, String otherwise) {
        return node.path(name).asText(otherwise);
    }

    @Nullable
    String textOrNull(String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    long number(String name) {
        return node.get(name).asLong();
    }

    boolean aligned() {
        return node.path("aligned").asBoolean();
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        node.path(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Null where there is no such list. */
    @Nullable
    List<@Nullable String> textsOrNull(String name) {
        if (!node.hasNonNull(name)) {
            return null;
        }
        var texts = new ArrayList<@Nullable String>();
        node.get(name).forEach(text -> texts.add(text.isNull() ? null : text.asText()));
        return texts;
    }

    List<Step> steps(String name) {
        var steps = new ArrayList<Step>();
        node.path(name).forEach(step -> steps.add(new Step(step)));
        return steps;
    }

    List<DataType> types() {
        return texts("types").stream().map(DataType::valueOf).toList();
    }

    List<Integer> typeNumbers() {
        return types().stream().map(DataType::code).toList();
    }

    static int encoding(String name) {
        return ENCODINGS.indexOf(name);
    }

    static int compressor(String name) {
        return COMPRESSORS.indexOf(name);
    }

    List<Integer> encodings() {
        return texts("encodings").stream().map(Step::encoding).toList();
    }

    List<Integer> compressors() {
        return texts("compressors").stream().map(Step::compressor).toList();
    }

    /** Empty where there is no such object. */
    Map<String, String> map(String name) {
        return map(node.path(name));
    }

    private static Map<String, String> map(JsonNode object) {
        var map = new TreeMap<String, String>();
        object.properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }

    @Nullable
    List<Map<String, String>> mapsOrNull(String name) {
        if (!node.hasNonNull(name)) {
            return null;
        }
        var maps = new ArrayList<Map<String, String>>();
        node.get(name).forEach(object -> maps.add(map(object)));
        return maps;
    }

    /** The values of a row by the types of their columns, null for none. */
    static List<@Nullable Object> row(List<DataType> types, JsonNode cells) {
        var row = new ArrayList<@Nullable Object>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(cell(types.get(i), cells.get(i)));
        }
        return row;
    }

    static @Nullable Object cell(DataType type, JsonNode cell) {
        return cell.isNull() ? null : value(type, cell);
    }

    private static Object value(DataType type, JsonNode cell) {
        return switch (type) {
            case BOOLEAN -> cell.asBoolean();
            case INT32 -> cell.intValue();
            case INT64 -> cell.longValue();
            case FLOAT -> (float) floating(cell);
            case DOUBLE -> floating(cell);
            case TEXT -> cell.asText();
        };
    }

    private static double floating(JsonNode cell) {
        return cell.isTextual() ? Double.parseDouble(cell.asText()) : cell.doubleValue();
    }
}
