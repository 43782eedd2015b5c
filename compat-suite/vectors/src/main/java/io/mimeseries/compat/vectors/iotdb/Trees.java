package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.Status;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers in the shape of the recordings. */
final class Trees {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Trees() {}

    static Answer answer(JsonNode tree) {
        return new Answer(0, null, tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    static ObjectNode status(Status status) {
        var tree = JSON.objectNode().put("code", status.code()).put("message", status.message());
        if (!status.parts().isEmpty()) {
            var parts = tree.putArray("subStatus");
            status.parts().forEach(part -> parts.add(status(part)));
        }
        return tree;
    }

    static ObjectNode exception(String text) {
        return JSON.objectNode().put("exception", text);
    }

    /** @param rows the time, null if it is not to be looked at, then a cell for each column */
    static ObjectNode resultSet(
            List<String> names, List<DataType> types, boolean ignoreTimestamp, List<List<@Nullable Object>> rows) {
        var tree = JSON.objectNode();
        var columns = tree.putArray("columns");
        names.forEach(columns::add);
        var typeNames = tree.putArray("types");
        types.forEach(type -> typeNames.add(type.name()));
        tree.put("ignoreTimeStamp", ignoreTimestamp);
        var array = tree.putArray("rows");
        rows.forEach(row -> cells(array.addArray(), row));
        return tree;
    }

    private static void cells(ArrayNode array, List<@Nullable Object> row) {
        for (var cell : row) {
            if (cell == null) {
                array.addNull();
            } else if (cell instanceof Boolean one) {
                array.add(one);
            } else if (cell instanceof Integer one) {
                array.add(one);
            } else if (cell instanceof Long one) {
                array.add(one);
            } else if (cell instanceof Float one) {
                number(array, one);
            } else if (cell instanceof Double one) {
                number(array, one);
            } else {
                array.add(cell.toString());
            }
        }
    }

    private static void number(ArrayNode array, double value) {
        if (Double.isFinite(value)) {
            array.add(value);
        } else {
            array.add(Double.toString(value));
        }
    }
}
