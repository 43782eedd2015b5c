package io.mimeseries.compat.vectors.tdengine;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.tdengine.socket.Block;
import io.mimeseries.compat.vectors.tdengine.socket.BlockDecoder;
import io.mimeseries.compat.vectors.tdengine.socket.SocketCalls;
import java.util.ArrayList;
import java.util.List;

/** How clients ask over WebSocket and fetch what is answered. */
public enum SocketWay {
    /** Newer clients: statements in binary, blocks without being announced. */
    BINARY("/ws"),
    /** Clients from before 3.3.2, at the path of the newer ones. */
    JSON("/ws"),
    /** The same at the paths that there were first. */
    OLD("/rest/ws");

    private static final int DIGITS_A_PRECISION = 3;
    private final String path;

    SocketWay(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    boolean isOld() {
        return this == OLD;
    }

    /** The answer to a statement. */
    public JsonNode query(SocketCalls calls, String sql) {
        return this == BINARY
                ? calls.callBinary("binary_query", 6, 0, SocketCalls.statement(sql))
                : calls.call("query", SocketCalls.arguments().put("sql", sql));
    }

    /**
     * All that it answered.
     *
     * @param answer of {@link #query}
     */
    public List<Block> blocks(SocketCalls calls, JsonNode answer) {
        int digits = DIGITS_A_PRECISION * (1 + answer.get("precision").asInt());
        long id = answer.get("id").asLong();
        var blocks = new ArrayList<Block>();
        while (true) {
            var bytes = block(calls, id);
            if (bytes.length == 0) {
                return blocks;
            }
            blocks.add(BlockDecoder.read(bytes, digits, BlockDecoder.RESULT));
        }
    }

    /** The bytes of the next block of a result, none after the last one. */
    public byte[] block(SocketCalls calls, long id) {
        return this == BINARY ? raw(calls, id) : announced(calls, id);
    }

    private static byte[] raw(SocketCalls calls, long id) {
        var reply = calls.fetchRawBlock(id);
        if (reply.code() != 0) {
            throw new IllegalStateException(reply.message());
        }
        var block = reply.block();
        return block == null ? new byte[0] : block;
    }

    private static byte[] announced(SocketCalls calls, long id) {
        var fetched = calls.call("fetch", SocketCalls.arguments().put("id", id));
        if (fetched.get("code").asInt() != 0) {
            throw new IllegalStateException(fetched.toString());
        }
        return fetched.get("completed").asBoolean() ? new byte[0] : calls.fetchBlock(id);
    }
}
