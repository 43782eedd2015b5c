package io.mimeseries.compat.vectors.tdengine.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that the server of a conversation gave to what is spoken of, which need not be those of the example. */
final class Identifiers {
    static final String RESULT = "result";
    static final String STATEMENT = "statement";
    static final String MESSAGE = "message";

    private static final Map<String, String> KINDS = Map.of(
            "id", RESULT, "result_id", RESULT, "stmt_id", STATEMENT, "message_id", MESSAGE, "vgroup_id", "vgroup");

    private final Map<String, Long> given = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();
    private long requestId;

    void asked(long newRequestId) {
        requestId = newRequestId;
    }

    /** Of what was asked last. */
    long requestId() {
        return requestId;
    }

    /** What a member is the number of, null for other members. */
    static @Nullable String kind(String member) {
        return KINDS.get(member);
    }

    void learn(String kind, long recorded, long number) {
        given.put(kind + recorded, number);
        last.put(kind, number);
    }

    /** The number that was given last. */
    long last(String kind) {
        return last.getOrDefault(kind, 0L);
    }

    /** What a client says, with the numbers that it was given. */
    JsonNode put(JsonNode said) {
        var json = JsonNodeFactory.instance;
        if (said.isArray()) {
            var copy = json.arrayNode();
            said.forEach(element -> copy.add(put(element)));
            return copy;
        }
        if (!said.isObject()) {
            return said;
        }
        var copy = json.objectNode();
        for (var member : said.properties()) {
            var kind = kind(member.getKey());
            var value = member.getValue();
            copy.set(
                    member.getKey(),
                    kind != null && value.isIntegralNumber()
                            ? json.numberNode(given.getOrDefault(kind + value.asLong(), value.asLong()))
                            : put(value));
        }
        return copy;
    }
}
