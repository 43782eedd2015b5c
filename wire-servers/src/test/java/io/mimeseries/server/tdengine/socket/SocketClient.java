package io.mimeseries.server.tdengine.socket;

import io.mimeseries.server.tdengine.TDengineHttpServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/** A client that sends actions and waits for what comes back: texts, and binary messages in hexadecimal. */
public final class SocketClient implements WebSocket.Listener {
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    public SocketClient(TDengineHttpServer server, String path) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + server.address().getPort() + path), this)
                .join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            answers.add(text.toString());
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        var bytes = new byte[data.remaining()];
        data.get(bytes);
        return onText(from, HexFormat.of().formatHex(bytes), last);
    }

    public void send(String message) {
        socket.sendText(message, true).join();
    }

    /** @param arguments members of {@code args}, with commas between them */
    public void send(String action, String arguments) {
        send("{\"action\":\"" + action + "\",\"args\":{\"req_id\":7" + (arguments.isEmpty() ? "" : ",") + arguments
                + "}}");
    }

    public void sendBinary(String hex) {
        socket.sendBinary(ByteBuffer.wrap(HexFormat.of().parseHex(hex)), true).join();
    }

    /** The next answer; the time that it took is left out. */
    public String answer() throws InterruptedException {
        return answers.take().replaceAll(",\"timing\":[0-9]+", "");
    }

    public String ask(String message) throws InterruptedException {
        send(message);
        return answer();
    }

    public String ask(String action, String arguments) throws InterruptedException {
        send(action, arguments);
        return answer();
    }

    public String askBinary(String hex) throws InterruptedException {
        sendBinary(hex);
        return answer();
    }

    /** Goes away without a word. */
    public void vanish() {
        socket.abort();
    }
}
