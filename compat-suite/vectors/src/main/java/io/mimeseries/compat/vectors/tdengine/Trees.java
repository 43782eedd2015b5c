package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.tdengine.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers in the shape of the recordings. */
final class Trees {
    private Trees() {}

    static Answer answer(JsonNode tree) {
        return new Answer(0, null, tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode affected(long rows) {
        return object().put("affected_rows", rows);
    }

    static ObjectNode error(int code, String message) {
        return object().put("error", String.format(Locale.ROOT, "0x%04x", code)).put("message", message);
    }

    /** What is no answer of the real server: no recorded code equals it. */
    static ObjectNode defect(String message) {
        return object().put("error", "none").put("message", message);
    }

    /** Success or failure of a write whose protocol tells neither rows nor codes. */
    static ObjectNode unspecific(boolean success, String message) {
        return success
                ? object().put("affected_rows", "untold")
                : error(ErrorCode.UNKNOWN.code(), message).put("error", "untold");
    }
}
