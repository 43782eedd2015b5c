package io.mimeseries.server.tdengine.tmq;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.tdengine.block.LittleEndian;
import java.nio.charset.StandardCharsets;

/** What stands around blocks and raw data (read from taosAdapter; {@code binary_messages.jsonl}). */
final class Frames {
    private static final int HEAD = 64;
    private static final int FETCH_RAW = 3;
    private static final int FETCH_RAW_DATA = 8;
    private static final int VERSION = 1;

    private Frames() {}

    /** The answer to {@code fetch_block}. */
    static byte[] block(long nanoseconds, long requestId, long messageId, byte[] block) {
        var out = new ByteSink(HEAD + block.length);
        VarBytes.putLong(out, nanoseconds);
        VarBytes.putLong(out, requestId);
        VarBytes.putLong(out, messageId);
        return out.put(block).toByteArray();
    }

    /** The answer to {@code fetch_raw}. */
    static byte[] raw(long nanoseconds, long requestId, long messageId, RawData data) {
        var out = new ByteSink(HEAD + data.bytes().length);
        VarBytes.putLong(out, nanoseconds);
        VarBytes.putLong(out, requestId);
        VarBytes.putLong(out, messageId);
        VarBytes.putLong(out, FETCH_RAW);
        VarBytes.putInt(out, data.bytes().length);
        LittleEndian.put(out, data.type(), Short.BYTES);
        return out.put(data.bytes()).toByteArray();
    }

    /** The answer to {@code fetch_raw_data}. */
    static byte[] rawData(long nanoseconds, long requestId, long messageId, RawData data) {
        var out = rawDataHead(nanoseconds, requestId, 0, "", messageId, data.bytes().length);
        LittleEndian.put(out, data.type(), Short.BYTES);
        VarBytes.putInt(out, data.bytes().length);
        return out.put(data.bytes()).toByteArray();
    }

    /** The same after a failure. */
    static byte[] rawDataFailure(long nanoseconds, long requestId, int code, String text, long messageId) {
        return rawDataHead(nanoseconds, requestId, code, text, messageId, 0).toByteArray();
    }

    private static ByteSink rawDataHead(
            long nanoseconds, long requestId, int code, String text, long messageId, int more) {
        var out = new ByteSink(HEAD + more);
        VarBytes.putLong(out, -1);
        VarBytes.putLong(out, FETCH_RAW_DATA);
        LittleEndian.put(out, VERSION, Short.BYTES);
        VarBytes.putLong(out, nanoseconds);
        VarBytes.putLong(out, requestId);
        VarBytes.putInt(out, code);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        VarBytes.putInt(out, bytes.length);
        out.put(bytes);
        VarBytes.putLong(out, messageId);
        return out;
    }
}
