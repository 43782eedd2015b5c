package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Whether rows are the recorded ones, by the types of their columns. */
final class Cells {
    private static final double TOLERANCE = 1e-12;

    private Cells() {}

    /** A row of the time, then a cell for each type. */
    static boolean same(List<String> types, List<JsonNode> given, List<JsonNode> expected) {
        if (given.size() != expected.size() || !same("INT64", given.get(0), expected.get(0))) {
            return false;
        }
        for (int column = 0; column < types.size(); column++) {
            if (!same(types.get(column), given.get(column + 1), expected.get(column + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String type, JsonNode given, JsonNode expected) {
        if (given.isNull() || expected.isNull()) {
            return given.isNull() && expected.isNull();
        }
        return switch (type) {
            case "FLOAT" ->
                number(given) == number(expected)
                        || Float.compare((float) number(given), (float) number(expected)) == 0;
            case "DOUBLE" -> close(number(given), number(expected));
            case "BOOLEAN" -> given.isBoolean() && given.equals(expected);
            case "TEXT" -> given.isTextual() && given.equals(expected);
            default ->
                given.isIntegralNumber() && expected.isIntegralNumber() && given.longValue() == expected.longValue();
        };
    }

    private static double number(JsonNode node) {
        return node.isTextual() ? Double.parseDouble(node.asText()) : node.doubleValue();
    }

    private static boolean close(double given, double expected) {
        if (Double.compare(given, expected) == 0 || given == expected) {
            return true;
        }
        double difference = Math.abs(given - expected);
        double scale = Math.max(Math.abs(given), Math.abs(expected));
        return difference <= TOLERANCE * scale && scale < Double.POSITIVE_INFINITY;
    }
}
