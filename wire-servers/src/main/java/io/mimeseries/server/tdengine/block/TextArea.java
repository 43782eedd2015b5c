package io.mimeseries.server.tdengine.block;

import io.mimeseries.tdengine.DataType;
import java.nio.ByteBuffer;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one column of a block, where rows may share a text. Different texts may not overlap, so that all of them take no more room
 * than was sent.
 */
final class TextArea {
    private final ByteBuffer in;
    private final DataType type;
    private int left;

    TextArea(ByteBuffer in, DataType type) {
        this.in = in;
        this.type = type;
        left = in.remaining();
    }

    /** @param offsets where each row's text begins, negative if it has none */
    @Nullable
    String[] values(int[] offsets) {
        var read = new HashMap<Integer, String>();
        var values = new @Nullable String[offsets.length];
        for (int row = 0; row < offsets.length; row++) {
            values[row] = offsets[row] < 0 ? null : read.computeIfAbsent(offsets[row], this::text);
        }
        return values;
    }

    private String text(int offset) {
        in.position(offset);
        int length = type == DataType.BLOB ? in.getInt() : Short.toUnsignedInt(in.getShort());
        if (length < 0 || length > in.remaining()) {
            throw new BlockException("a value of " + Integer.toUnsignedString(length) + " bytes");
        }
        left -= in.position() - offset + length;
        if (left < 0) {
            throw new BlockException("values that overlap");
        }
        var bytes = new byte[length];
        in.get(bytes);
        return TextDecoder.ofBlock(type, bytes);
    }
}
