package io.mimeseries.compat.vectors.tdengine.socket;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What {@code fetch_raw_block} answers.
 *
 * @param block null after the last one, and with a failure
 */
public record RawBlockReply(long requestId, int code, String message, long result, byte @Nullable [] block) {
    private static final int FETCH_RAW_BLOCK = 7;

    /** @throws IllegalArgumentException if it is none, or its numbers do not fit */
    public static RawBlockReply read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (in.getLong() != -1 || in.getLong() != FETCH_RAW_BLOCK || in.getShort() != 1 || in.getLong() < 0) {
            throw new IllegalArgumentException("no reply of fetch_raw_block");
        }
        long requestId = in.getLong();
        int code = in.getInt();
        var message = new byte[in.getInt()];
        in.get(message);
        long result = in.getLong();
        boolean isFinished = in.get() == 1;
        byte[] block = null;
        if (!isFinished) {
            block = new byte[in.getInt()];
            in.get(block);
        }
        if (in.hasRemaining() || (code != 0 && !isFinished)) {
            throw new IllegalArgumentException(in.remaining() + " bytes behind the reply");
        }
        return new RawBlockReply(requestId, code, new String(message, StandardCharsets.UTF_8), result, block);
    }
}
