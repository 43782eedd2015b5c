package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.websocket.WebSocketSender;
import java.io.IOException;
import java.nio.ByteBuffer;

/** What goes to a client. */
public sealed interface Message {
    void sendTo(WebSocketSender sender) throws IOException;

    /** JSON. */
    record Text(String text) implements Message {
        @Override
        public void sendTo(WebSocketSender sender) throws IOException {
            sender.text(text);
        }
    }

    /** A block and what stands before it. */
    record Binary(byte[] head, ByteBuffer block) implements Message {
        public Binary(byte[] whole) {
            this(whole, ByteBuffer.allocate(0));
        }

        @Override
        public void sendTo(WebSocketSender sender) throws IOException {
            sender.binary(head, block);
        }
    }

    /** Nothing. */
    record None() implements Message {
        @Override
        public void sendTo(WebSocketSender sender) {}
    }
}
