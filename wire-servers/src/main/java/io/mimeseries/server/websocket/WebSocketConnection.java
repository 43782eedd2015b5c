package io.mimeseries.server.websocket;

import io.mimeseries.server.http.SwitchedInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads messages and hands them on until either side says the last word. */
final class WebSocketConnection {
    private final SwitchedInput in;
    private final OutputStream out;
    private final boolean compressed;
    private final WebSocketOptions options;

    WebSocketConnection(SwitchedInput in, OutputStream out, boolean compressed, WebSocketOptions options) {
        this.in = in;
        this.out = out;
        this.compressed = compressed;
        this.options = options;
    }

    void run(Function<WebSocketSender, WebSocketConversation> begin) throws IOException {
        try (var inflation = compressed ? new Inflation(true) : null;
                var deflation = compressed ? new Deflation() : null) {
            var sender = new WebSocketSender(out, deflation);
            var conversation = begin.apply(sender);
            try {
                talk(conversation, sender, inflation);
            } finally {
                conversation.ended();
            }
        }
    }

    private void talk(WebSocketConversation conversation, WebSocketSender sender, @Nullable Inflation inflation)
            throws IOException {
        var asking = new AskingInput(in, sender, options);
        var frames = new FrameReader(asking, compressed, options.maxMessage());
        var messages = new MessageReader(frames, inflation, options.maxMessage());
        try {
            var message = messages.next();
            while (take(message, conversation, sender)) {
                message = messages.next();
            }
        } catch (ProtocolException e) {
            sender.close(e.code(), e.getMessage());
        } catch (RuntimeException e) {
            // a conversation turns its own failures into its protocol's form: what still arrives here has none
            sender.close(CloseCode.INTERNAL_ERROR, "");
        }
    }

    /** False after the client's last word. */
    private static boolean take(Message message, WebSocketConversation conversation, WebSocketSender sender)
            throws IOException {
        switch (message.opcode()) {
            case TEXT -> conversation.text(text(message.bytes()));
            case BINARY -> conversation.binary(message.bytes());
            case PING -> sender.pong(message.bytes());
            case PONG -> conversation.pong();
            case CLOSE -> {
                sender.close(echo(message.bytes()), "");
                return false;
            }
            case CONTINUATION -> throw new IllegalStateException("a message is no part of one");
        }
        return true;
    }

    private static String text(byte[] bytes) throws ProtocolException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProtocolException(CloseCode.INVALID_TEXT, "a text that is not UTF-8");
        }
    }

    private static int echo(byte[] close) throws ProtocolException {
        if (close.length == 0) {
            return CloseCode.NONE;
        }
        int code = close.length == 1 ? 0 : (close[0] & 0xFF) << 8 | (close[1] & 0xFF);
        if (!CloseCode.isValid(code)) {
            throw new ProtocolException(CloseCode.PROTOCOL_ERROR, "an end for no reason");
        }
        return code;
    }
}
