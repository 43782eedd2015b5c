package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Comparison;
import io.mimeseries.compat.vectors.VectorFile;
import org.jspecify.annotations.Nullable;

/**
 * Compares answers by the rules that the recordings state: a result set by {@link ResultSetComparison}, everything else by {@link
 * StatusComparison}.
 */
public final class IotDbComparison implements Comparison {
    @Override
    public @Nullable String difference(JsonNode recorded, Answer answer) {
        var expected = recorded.has("expect") ? recorded.get("expect") : recorded;
        boolean isStep = recorded.has("api") || recorded.has("expect");
        if (recorded.path("volatile").asBoolean() || (isStep && !recorded.has("expect"))) {
            return null;
        }
        var given = tree(answer);
        if (expected.has("exception") != given.has("exception")) {
            return "is " + shape(given) + ", recorded is " + shape(expected);
        }
        if (expected.has("exception")) {
            return null;
        }
        if (expected.has("code") != given.has("code")) {
            return "is " + shape(given) + ", recorded is " + shape(expected);
        }
        return expected.has("code")
                ? StatusComparison.difference(
                        given, expected, recorded.path("messagePrefixOnly").asBoolean())
                : ResultSetComparison.difference(given, expected, recorded);
    }

    private static JsonNode tree(Answer answer) {
        try {
            return VectorFile.JSON.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shape(JsonNode node) {
        if (node.has("exception")) {
            return "a Thrift application exception";
        }
        return node.has("code")
                ? "code " + node.get("code") + " " + node.path("message").asText()
                : "a result set of " + node.path("columns");
    }
}
