package io.mimeseries.compat.vectors.iotdb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Executor;
import io.mimeseries.compat.vectors.VectorFile;
import io.mimeseries.server.iotdb.thrift.WireProtocol;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** Performs recorded statements and calls over Thrift, with rows in one of the two encodings. */
public final class IotDbWireExecutor implements Executor {
    private static final int SUCCESS = 200;

    private final InetSocketAddress address;
    private final WireProtocol protocol;
    private final boolean blocks;
    private final Runnable empty;
    private @Nullable WireSession session;

    /**
     * @param blocks whether rows are asked for in blocks, or else in data sets
     * @param empty empties the server
     */
    public IotDbWireExecutor(InetSocketAddress address, WireProtocol protocol, boolean blocks, Runnable empty) {
        this.address = address;
        this.protocol = protocol;
        this.blocks = blocks;
        this.empty = empty;
    }

    @Override
    public String name() {
        return "wire, " + (blocks ? "blocks" : "data sets");
    }

    /** A line that is refused shows in the cases that need it, and in no other. */
    @Override
    public @Nullable String load(JsonNode fixture) {
        reset();
        for (var line : fixture.path("setup")) {
            tree(line.asText().startsWith("{") ? parse(line.asText()) : sql(line.asText()));
        }
        return null;
    }

    private static JsonNode parse(String json) {
        try {
            return VectorFile.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode sql(String statement) {
        return VectorFile.JSON.createObjectNode().put("sql", statement);
    }

    @Override
    public void reset() {
        close();
        empty.run();
    }

    @Override
    public Answer perform(JsonNode request) {
        return Trees.answer(tree(request));
    }

    private ObjectNode tree(JsonNode request) {
        var step = new Step(request);
        try {
            return switch (step.text("api", "")) {
                case "" -> session().sql("executeStatement", step.text("sql"));
                case "openSession" -> open(step);
                case "as", "inZone" -> inOther(step);
                default -> session().call(step);
            };
        } catch (ThriftException e) {
            return Trees.exception(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // the connection is not what it was
            close();
            throw e;
        }
    }

    private WireSession session() {
        var known = session;
        if (known == null) {
            known = new WireSession(address, protocol, blocks);
            session = known;
            known.open("root", "root", "+00:00");
        }
        return known;
    }

    private ObjectNode open(Step step) {
        try (var other = new WireSession(address, protocol, blocks)) {
            return other.open(step.text("user"), step.text("password"), step.text("zone", "+00:00"));
        }
    }

    private ObjectNode inOther(Step step) {
        try (var other = new WireSession(address, protocol, blocks)) {
            var opened =
                    other.open(step.text("user", "root"), step.text("password", "root"), step.text("zone", "+00:00"));
            return opened.get("code").asInt() == SUCCESS ? other.sql("executeStatement", step.text("sql")) : opened;
        }
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
