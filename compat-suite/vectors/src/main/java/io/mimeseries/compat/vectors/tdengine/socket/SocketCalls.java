package io.mimeseries.compat.vectors.tdengine.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.VectorFile;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Asks for one action after the other and waits for each answer, which must be to what was asked. */
public final class SocketCalls implements AutoCloseable {
    private static final int HEAD = 3 * Long.BYTES;
    private final SocketClient client;
    private long last;

    private SocketCalls(SocketClient client) {
        this.client = client;
    }

    /** As the user root with its first password. */
    public static SocketCalls connect(InetSocketAddress address, String path, String database) {
        var calls = new SocketCalls(new SocketClient(address, path));
        var answer = calls.call(
                "conn",
                arguments().put("user", "root").put("password", "taosdata").put("db", database));
        if (answer.get("code").asInt() != 0) {
            throw new IllegalStateException(answer.toString());
        }
        return calls;
    }

    public static ObjectNode arguments() {
        return JsonNodeFactory.instance.objectNode();
    }

    public SocketClient client() {
        return client;
    }

    /** The answer, which may be a failure. */
    public JsonNode call(String action, ObjectNode arguments) {
        send(action, arguments);
        return answer(action);
    }

    /** For what is answered by a block, or not at all. */
    public void send(String action, ObjectNode arguments) {
        var message = JsonNodeFactory.instance.objectNode().put("action", action);
        message.set("args", arguments.put("req_id", ++last));
        client.text(message.toString());
    }

    /**
     * The answer to a binary message.
     *
     * @param resource the result or statement that it is about
     * @param rest what follows the three numbers
     */
    public JsonNode callBinary(String name, int action, long resource, byte[] rest) {
        sendBinary(action, resource, rest);
        return answer(name);
    }

    private void sendBinary(int action, long resource, byte[] rest) {
        client.binary(ByteBuffer.allocate(HEAD + rest.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(++last)
                .putLong(resource)
                .putLong(action)
                .put(rest)
                .array());
    }

    /** A statement as action 6 and others have it. */
    public static byte[] statement(String sql) {
        var text = sql.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Short.BYTES + Integer.BYTES + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 1)
                .putInt(text.length)
                .put(text)
                .array();
    }

    private JsonNode answer(String action) {
        var received = client.receive();
        JsonNode answer;
        try {
            answer = VectorFile.JSON.readTree(received.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + received.text(), e);
        }
        if (received.opcode() != SocketClient.TEXT
                || !answer.path("action").asText().equals(action)
                || answer.path("req_id").asLong() != last
                || !answer.path("timing").isIntegralNumber()
                || !answer.path("code").isInt()
                || !answer.path("message").isTextual()) {
            throw new IllegalStateException("not the answer to " + action + ": " + answer);
        }
        return answer;
    }

    /** The next block of a result by action 7. */
    public RawBlockReply fetchRawBlock(long result) {
        sendBinary(7, result, new byte[] {1, 0});
        var reply = RawBlockReply.read(binary());
        if (reply.requestId() != last || reply.result() != result) {
            throw new IllegalStateException("not the block of result " + result + ": " + reply);
        }
        return reply;
    }

    /** The block that was announced by {@code fetch}. */
    public byte[] fetchBlock(long result) {
        send("fetch_block", arguments().put("id", result));
        var bytes = ByteBuffer.wrap(binary()).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getLong() < 0 || bytes.getLong() != result) {
            throw new IllegalStateException("not the block of result " + result);
        }
        var block = new byte[bytes.remaining()];
        bytes.get(block);
        return block;
    }

    private byte[] binary() {
        var received = client.receive();
        if (received.opcode() != SocketClient.BINARY) {
            throw new IllegalStateException("no block: " + received.text());
        }
        return Objects.requireNonNull(received.bytes());
    }

    @Override
    public void close() {
        client.close();
    }
}
