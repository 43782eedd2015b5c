package io.mimeseries.server.websocket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Puts messages together; control frames come between their parts. */
final class MessageReader {
    private final FrameReader frames;
    private final @Nullable Inflation inflation;
    private final int limit;
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private @Nullable Frame first;

    /**
     * @param inflation null if the client may not compress
     * @param limit bytes of a message, compressed or not
     */
    MessageReader(FrameReader frames, @Nullable Inflation inflation, int limit) {
        this.frames = frames;
        this.inflation = inflation;
        this.limit = limit;
    }

    Message next() throws IOException {
        while (true) {
            var frame = frames.next();
            if (frame.opcode().isControl()) {
                return new Message(frame.opcode(), frame.payload());
            }
            var begun = first;
            if ((begun == null) == (frame.opcode() == Opcode.CONTINUATION)) {
                throw new ProtocolException(CloseCode.PROTOCOL_ERROR, "a part of a message where none may be");
            }
            if (begun == null && frame.last()) {
                return whole(frame, frame.payload());
            }
            if (parts.size() + (long) frame.payload().length > limit) {
                throw new ProtocolException(CloseCode.TOO_LARGE, "a message of more than " + limit + " bytes");
            }
            parts.writeBytes(frame.payload());
            if (begun == null) {
                first = frame;
            } else if (frame.last()) {
                var bytes = parts.toByteArray();
                parts.reset();
                first = null;
                return whole(begun, bytes);
            }
        }
    }

    private Message whole(Frame begun, byte[] bytes) throws ProtocolException {
        return new Message(
                begun.opcode(), begun.compressed() && inflation != null ? inflation.inflate(bytes, limit) : bytes);
    }
}
