package io.mimeseries.compat.vectors.riakts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Executor;
import io.mimeseries.compat.vectors.riakts.wire.Connection;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** Performs recorded requests over a connection, in one of the two encodings. */
public final class RiakTsWireExecutor implements Executor {
    /** How the text begins of errors after which the server hangs up. */
    private static final String CRASH = "Error processing incoming message: ";

    private static final ProtobufCodec PROTOBUF = new ProtobufCodec();

    private final InetSocketAddress address;
    private final EmptyServer empty;
    private final Codec codec;
    private @Nullable Connection connection;

    private RiakTsWireExecutor(InetSocketAddress address, EmptyServer empty, Codec codec) {
        this.address = address;
        this.empty = empty;
        this.codec = codec;
    }

    public static RiakTsWireExecutor inProtobuf(InetSocketAddress address, EmptyServer empty) {
        return new RiakTsWireExecutor(address, empty, PROTOBUF);
    }

    public static RiakTsWireExecutor inTerms(InetSocketAddress address, EmptyServer empty) {
        return new RiakTsWireExecutor(address, empty, new TermCodec());
    }

    @Override
    public String name() {
        return "wire, " + codec.name();
    }

    @Override
    public @Nullable String load(JsonNode fixture) {
        return empty.load(fixture, this::tree);
    }

    @Override
    public void reset() {
        empty.reset();
    }

    @Override
    public Answer perform(JsonNode request) {
        return Answers.of(tree(request));
    }

    private ObjectNode tree(JsonNode request) {
        var operation = request.get("op").asText();
        var with = codec.has(operation) ? codec : PROTOBUF;
        try {
            var open = connection();
            open.send(with.request(operation, request.get("input")));
            var answer = with.answer(open.receive());
            if (answer.has("done")) {
                answer = allKeys(open, answer);
            }
            if (answer.path("error_message").asText().startsWith(CRASH)) {
                close();
            }
            return answer;
        } catch (RuntimeException e) {
            // the connection is not what it was
            close();
            throw e;
        }
    }

    /** The keys of all messages up to the one that says it is the last. */
    private static ObjectNode allKeys(Connection open, ObjectNode first) {
        var keys = (ArrayNode) first.get("rows");
        var next = first;
        while (!next.path("done").asBoolean()) {
            next = PROTOBUF.answer(open.receive());
            if (next.has("error_code")) {
                return next;
            }
            next.get("rows").forEach(keys::add);
        }
        first.remove("done");
        return first;
    }

    private Connection connection() {
        var open = connection;
        if (open == null) {
            open = new Connection(address);
            connection = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
