package io.mimeseries.compat.bench.tdengine.socket;

import io.mimeseries.server.http.HttpListener;
import io.mimeseries.server.http.HttpOptions;
import io.mimeseries.server.websocket.WebSocketConversation;
import io.mimeseries.server.websocket.WebSocketOptions;
import io.mimeseries.server.websocket.WebSocketSender;
import io.mimeseries.server.websocket.WebSocketUpgrade;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Answers every message that all went well, without reading it: as fast as a server on this listener can be. */
final class Stub implements AutoCloseable {
    private static final String FINE =
            "{\"code\":0,\"message\":\"\",\"action\":\"stmt2_exec\",\"req_id\":1,\"timing\":1000,\"stmt_id\":1,\"affected\":1000}";
    private static final WebSocketOptions OPTIONS = new WebSocketOptions(256 << 20, false, 54_000, 6_000);

    private final HttpListener listener;

    private Stub(HttpListener listener) {
        this.listener = listener;
    }

    static Stub start() throws IOException {
        return new Stub(HttpListener.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                request -> WebSocketUpgrade.answer(request, OPTIONS, Fine::new),
                HttpOptions.DEFAULT));
    }

    InetSocketAddress address() {
        return listener.address();
    }

    @Override
    public void close() {
        listener.close();
    }

    /** What one client hears. */
    private record Fine(WebSocketSender sender) implements WebSocketConversation {
        @Override
        public void text(String message) throws IOException {
            sender.text(FINE);
        }

        @Override
        public void binary(byte[] message) throws IOException {
            sender.text(FINE);
        }

        @Override
        public void ended() {}
    }
}
