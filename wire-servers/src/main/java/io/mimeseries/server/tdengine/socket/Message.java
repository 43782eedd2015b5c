package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.websocket.WebSocketSender;
import java.io.IOException;

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
    record Binary(byte[] head, byte[] block) implements Message {
        public Binary(byte[] whole) {
            this(whole, new byte[0]);
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
