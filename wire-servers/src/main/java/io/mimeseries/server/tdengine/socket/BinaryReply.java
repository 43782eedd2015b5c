package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.tdengine.block.LittleEndian;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What stands around blocks (read from taosAdapter; {@code binary_messages.jsonl}). */
final class BinaryReply {
    private static final int HEAD = 64;
    private static final int FETCH_RAW_BLOCK = 7;
    private static final int VERSION = 1;

    private BinaryReply() {}

    /** The answer to {@code fetch_block}. */
    static Message block(long nanoseconds, long result, ByteBuffer block) {
        var out = new ByteSink(HEAD);
        LittleEndian.put(out, nanoseconds, Long.BYTES);
        LittleEndian.put(out, result, Long.BYTES);
        return new Message.Binary(out.toByteArray(), block);
    }

    /**
     * The answer to {@code fetch_raw_block}.
     *
     * @param code 0 if all went well
     * @param block null after the last one, and after a failure
     */
    static Message rawBlock(
            long nanoseconds, long requestId, int code, String message, long result, @Nullable ByteBuffer block) {
        var out = new ByteSink(HEAD);
        LittleEndian.put(out, -1, Long.BYTES);
        LittleEndian.put(out, FETCH_RAW_BLOCK, Long.BYTES);
        LittleEndian.put(out, VERSION, Short.BYTES);
        LittleEndian.put(out, nanoseconds, Long.BYTES);
        LittleEndian.put(out, requestId, Long.BYTES);
        LittleEndian.put(out, code, Integer.BYTES);
        var text = message.getBytes(StandardCharsets.UTF_8);
        LittleEndian.put(out, text.length, Integer.BYTES);
        out.put(text);
        LittleEndian.put(out, result, Long.BYTES);
        out.put(block == null ? 1 : 0);
        if (block == null) {
            return new Message.Binary(out.toByteArray());
        }
        LittleEndian.put(out, block.remaining(), Integer.BYTES);
        return new Message.Binary(out.toByteArray(), block);
    }
}
