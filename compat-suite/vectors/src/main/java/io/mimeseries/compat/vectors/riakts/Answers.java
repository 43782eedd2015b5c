package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.Answer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Answers in one shape, whatever they came in: {@code columns} of names and types with {@code rows}; {@code rows} alone, of keys; {@code ok}; or
 * {@code error_code} with {@code error_message}. A cell is a text of hexadecimal digits, an integer, {@code {"bits": n}} for the bits of a
 * double, a boolean or null.
 */
final class Answers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A recorded cell that is not to be looked at. */
    static final String ANY = "*any*";

    private Answers() {}

    static Answer of(JsonNode tree) {
        return new Answer(0, null, tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode tree(Answer answer) {
        try {
            return RiakTsFiles.JSON.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectNode ok() {
        return NODES.objectNode().put("ok", true);
    }

    static ObjectNode error(int code, String message) {
        return NODES.objectNode().put("error_code", code).put("error_message", message);
    }

    static ObjectNode rows() {
        var tree = NODES.objectNode();
        tree.putArray("columns");
        tree.putArray("rows");
        return tree;
    }

    static ObjectNode keys() {
        var tree = NODES.objectNode();
        tree.putArray("rows");
        return tree;
    }

    static void column(ObjectNode tree, String name, String type) {
        ((ArrayNode) tree.get("columns")).addArray().add(name).add(type);
    }

    /** Sets the type of the last column. */
    static void type(ObjectNode tree, String type) {
        var columns = (ArrayNode) tree.get("columns");
        ((ArrayNode) columns.get(columns.size() - 1)).set(1, type);
    }

    static ArrayNode row(ObjectNode tree) {
        return ((ArrayNode) tree.get("rows")).addArray();
    }

    static JsonNode bytes(byte[] bytes) {
        return NODES.textNode(HexFormat.of().formatHex(bytes));
    }

    static JsonNode integer(BigInteger value) {
        return NODES.numberNode(value);
    }

    static JsonNode real(double value) {
        return NODES.objectNode().put("bits", Double.doubleToRawLongBits(value));
    }

    static JsonNode bool(boolean value) {
        return NODES.booleanNode(value);
    }

    static JsonNode none() {
        return NODES.nullNode();
    }

    /** A recorded result in the same shape. */
    static JsonNode recordedResult(JsonNode record) {
        if (!record.has("rows")) {
            return record;
        }
        ObjectNode result = record.deepCopy();
        var rows = result.putArray("rows");
        for (var row : record.get("rows")) {
            var cells = rows.addArray();
            row.forEach(cell -> cells.add(recorded(cell)));
        }
        return result;
    }

    /** A cell of a recording in the same shape. */
    static JsonNode recorded(JsonNode cell) {
        if (cell.isTextual()) {
            return cell.asText().equals(ANY) ? cell : bytes(cell.asText().getBytes(StandardCharsets.UTF_8));
        }
        if (cell.has("hex")) {
            return NODES.textNode(cell.get("hex").asText());
        }
        if (cell.has("ts")) {
            return integer(cell.get("ts").bigIntegerValue());
        }
        if (cell.isIntegralNumber()) {
            return integer(cell.bigIntegerValue());
        }
        return cell.isNumber() ? real(cell.doubleValue()) : cell;
    }
}
