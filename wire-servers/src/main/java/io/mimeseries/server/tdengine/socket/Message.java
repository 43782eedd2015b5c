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

    /** Blocks and what stands around them. */
    record Binary(byte[] bytes) implements Message {
        @Override
        public void sendTo(WebSocketSender sender) throws IOException {
            sender.binary(bytes);
        }
    }

    /** Nothing. */
    record None() implements Message {
        @Override
        public void sendTo(WebSocketSender sender) {}
    }
}
