package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * Compares answers by the rules that the recordings state, in the order of one file. Where the real server answers by a defect of its own — it
 * crashes, or a time-out ends what hangs — any well-formed answer will do; what such a case leaves behind is left out of later results.
 */
public final class RiakTsComparison implements Comparison {
    private final Leftovers leftovers = new Leftovers();

    @Override
    public @Nullable String difference(JsonNode recorded, Answer answer) {
        var given = Answers.tree(answer);
        if (recorded.path("unknown").asBoolean()) {
            return null;
        }
        if (isNotEmulated(given)) {
            return brief(given);
        }
        if (recorded.has("sql")) {
            return verdict(recorded, given);
        }
        var expected = Answers.recordedResult(recorded);
        boolean overflows = hasTag(recorded, "beyond-int64");
        boolean defect = hasTag(recorded, "server-bug")
                || recorded.has("crash")
                || recorded.path("after_server_timeout").asBoolean();
        var difference = difference(expected, given, overflows);
        if (difference != null && recorded.has("rows") && given.has("rows")) {
            difference = difference(leftovers.without(expected), leftovers.without(given), overflows);
        }
        if (overflows || (defect && !given.has("error_code"))) {
            leftovers.add(recorded);
        }
        boolean isTolerated = defect || (overflows && given.has("error_code"));
        return isTolerated ? null : difference;
    }

    private static boolean hasTag(JsonNode recorded, String name) {
        for (var tag : recorded.path("tags")) {
            if (tag.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotEmulated(JsonNode given) {
        return given.path("error_message").asText().contains("not emulated by Mimeseries");
    }

    /** Whether the parser takes a statement, and how it refuses it. */
    private static @Nullable String verdict(JsonNode recorded, JsonNode given) {
        if (recorded.has("crash")) {
            return null;
        }
        if (recorded.get("valid").asBoolean()) {
            return given.path("error_code").asInt() == 1020 ? brief(given) + ", recorded as accepted" : null;
        }
        return error(recorded.get("error_code").asInt(), recorded.get("error").asText(), given);
    }

    private static @Nullable String difference(JsonNode recorded, JsonNode given, boolean overflows) {
        if (recorded.has("error_code") || recorded.has("crash")) {
            return error(
                    recorded.path("error_code").asInt(),
                    recorded.path("error_message").asText(),
                    given);
        }
        if (given.has("error_code")) {
            return brief(given) + ", recorded as answered";
        }
        if (recorded.has("ok")) {
            return given.has("ok") ? null : brief(given) + ", recorded is an empty answer";
        }
        if (!given.has("rows")) {
            return brief(given) + ", recorded are rows";
        }
        if (recorded.has("columns") && !recorded.get("columns").equals(given.get("columns"))) {
            return "columns " + given.get("columns") + ", recorded are " + recorded.get("columns");
        }
        return RowsComparison.difference(recorded, given, overflows);
    }

    private static @Nullable String error(int code, String message, JsonNode given) {
        boolean same = given.path("error_code").asInt(-1) == code
                && given.get("error_message").asText().equals(message);
        return same ? null : brief(given) + ", recorded is error " + code + " " + message;
    }

    private static String brief(JsonNode given) {
        if (given.has("error_code")) {
            return "is error " + given.get("error_code") + " "
                    + given.get("error_message").asText();
        }
        return given.has("ok")
                ? "is an empty answer"
                : "is " + given.get("rows").size() + " rows of " + given.get("columns");
    }
}
