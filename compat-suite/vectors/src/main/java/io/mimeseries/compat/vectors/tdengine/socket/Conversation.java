package io.mimeseries.compat.vectors.tdengine.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.VectorFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a client is said to say, and holds the answers against those that the server should give. */
public final class Conversation {
    private static final int RESOURCE_AT = Long.BYTES;
    private static final int ACTION_AT = 2 * Long.BYTES;
    private static final int POLLS = 100;
    /** Said after what is not answered: the next answer has to be to that. */
    private static final String SOMETHING_ELSE = "{\"action\":\"version\",\"args\":{\"req_id\":4711}}";

    private final SocketClient client;
    private final Map<String, byte[]> messages;
    private final Identifiers ids = new Identifiers();
    private final TextComparison texts = new TextComparison(ids);
    private final BinaryComparison bytes;

    /** @param messages binary messages by their names */
    public Conversation(SocketClient client, Map<String, byte[]> messages) {
        this.client = client;
        this.messages = messages;
        bytes = new BinaryComparison(ids, messages);
    }

    /**
     * Has it.
     *
     * @param lines {@code dir} and {@code text} or {@code binary} each
     * @return the first answer that is another one, or null
     */
    public @Nullable String difference(JsonNode lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var next = lines.path(i + 1);
            if (line.get("dir").asText().equals("client")) {
                say(line, next);
                if (!next.path("dir").asText().equals("server") && !isSilent()) {
                    return "message " + i + " is answered, which it should not be";
                }
            } else {
                var difference = answerDifference(line, lines.path(i - 1));
                if (difference != null) {
                    return "message " + i + ": " + difference;
                }
            }
        }
        return null;
    }

    private boolean isSilent() {
        client.text(SOMETHING_ELSE);
        return client.receive().text().contains("\"req_id\":4711");
    }

    private void say(JsonNode line, JsonNode next) {
        if (line.has("text")) {
            ids.asked(line.get("text").path("args").path("req_id").asLong());
            client.text(ids.put(line.get("text")).toString());
        } else {
            client.binary(message(
                    line.get("binary").asText(),
                    next.path("text").path("req_id").asLong()));
        }
    }

    /** With the numbers that the server gave. */
    private byte[] message(String reference, long requestId) {
        var name = BinaryComparison.name(reference);
        var found = messages.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no message is called " + name);
        }
        var message = ByteBuffer.wrap(found.clone()).order(ByteOrder.LITTLE_ENDIAN);
        if (reference.startsWith("payload")) {
            message = ByteBuffer.allocate(30 + found.length)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(requestId)
                    .putLong(0)
                    .putLong(9)
                    .putShort((short) 1)
                    .putInt(-1)
                    .put(found);
        }
        ids.asked(message.getLong(0));
        var kind = switch ((int) message.getLong(ACTION_AT)) {
            case 1, 2, 9, 11 -> Identifiers.STATEMENT;
            case 7 -> Identifiers.RESULT;
            default -> "";
        };
        if (!kind.isEmpty()) {
            message.putLong(RESOURCE_AT, ids.last(kind));
        }
        return message.array();
    }

    private @Nullable String answerDifference(JsonNode line, JsonNode asked) {
        var received = client.receive();
        for (int i = 0; i < POLLS && isPollInVain(received, line); i++) {
            client.text(ids.put(asked.get("text")).toString());
            received = client.receive();
        }
        if (line.has("binary")) {
            return received.opcode() == SocketClient.BINARY
                    ? bytes.difference(received.bytes(), line.get("binary").asText())
                    : received.text() + " instead of " + line.get("binary").asText();
        }
        return received.opcode() == SocketClient.TEXT
                ? texts.difference(tree(received.text()), line.get("text"))
                : "bytes instead of " + line;
    }

    private static boolean isPollInVain(SocketClient.Received received, JsonNode line) {
        return line.path("text").path("have_message").asBoolean()
                && received.text().contains("\"have_message\":false");
    }

    private static JsonNode tree(String text) {
        try {
            return VectorFile.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + text, e);
        }
    }
}
