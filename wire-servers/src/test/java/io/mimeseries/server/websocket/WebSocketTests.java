package io.mimeseries.server.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.server.http.HttpListener;
import io.mimeseries.server.http.HttpOptions;
import io.mimeseries.server.http.RawClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WebSocketTests {
    private static final int LIMIT = 1_000_000;
    private static final int LONG_MILLIS = 60_000;
    private static final String HANDSHAKE = String.join(
            "\r\n",
            "GET /ws HTTP/1.1",
            "Host: x",
            "Connection: keep-alive, Upgrade",
            "Upgrade: WebSocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "");

    private final CountDownLatch ended = new CountDownLatch(1);
    private HttpListener listener;

    @BeforeEach
    void start() throws IOException {
        listener = listener(new WebSocketOptions(LIMIT, true, LONG_MILLIS, LONG_MILLIS));
    }

    private HttpListener listener(WebSocketOptions options) throws IOException {
        return HttpListener.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                request -> WebSocketUpgrade.answer(request, options, Echo::new),
                HttpOptions.DEFAULT);
    }

    @AfterEach
    void stop() {
        listener.close();
    }

    /** Says all again, and everything to "fail" that can go wrong. */
    private final class Echo implements WebSocketConversation {
        private final WebSocketSender sender;

        Echo(WebSocketSender sender) {
            this.sender = sender;
        }

        @Override
        public void text(String message) throws IOException {
            if (message.equals("fail")) {
                throw new IllegalStateException("a defect");
            }
            sender.text(message);
        }

        @Override
        public void binary(byte[] message) throws IOException {
            sender.binary(message);
        }

        @Override
        public void ended() {
            ended.countDown();
        }
    }

    /** What a client hears, as texts. */
    private static final class Heard implements WebSocket.Listener {
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder text = new StringBuilder();
        private long bytes;

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                messages.add(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            bytes += data.remaining();
            if (last) {
                messages.add(bytes + " bytes");
                bytes = 0;
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onPong(WebSocket socket, ByteBuffer data) {
            messages.add("pong " + data.remaining());
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            messages.add("closed " + code);
            return null;
        }

        String next() throws InterruptedException {
            return messages.take();
        }
    }

    private WebSocket connect(Heard heard) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + listener.address().getPort() + "/ws"), heard)
                .join();
    }

    @Test
    void saysWhatItHears() throws InterruptedException {
        var heard = new Heard();
        var socket = connect(heard);
        for (int size : new int[] {0, 1, 125, 126, 65_535, 65_536, 300_000}) {
            socket.sendText("é".repeat(size / 2), true).join();
            assertThat(heard.next()).isEqualTo("é".repeat(size / 2));
            socket.sendBinary(ByteBuffer.allocate(size), true).join();
            assertThat(heard.next()).isEqualTo(size + " bytes");
        }
        socket.sendText("in ", false).join();
        socket.sendPing(ByteBuffer.allocate(3)).join();
        socket.sendText("parts", true).join();
        assertThat(heard.next()).isEqualTo("pong 3");
        assertThat(heard.next()).isEqualTo("in parts");
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "bye").join();
        assertThat(heard.next()).isEqualTo("closed 1000");
        ended.await();
    }

    @Test
    void endsWithTheNumberOfWhatWentWrong() throws InterruptedException {
        var failing = new Heard();
        connect(failing).sendText("fail", true).join();
        assertThat(failing.next()).isEqualTo("closed 1011");
        var large = new Heard();
        var sent = connect(large).sendBinary(ByteBuffer.allocate(LIMIT + 1), true);
        assertThat(large.next()).isEqualTo("closed 1009");
        // its end may come before the client has said all
        sent.exceptionally(failure -> null).join();
    }

    @Test
    void conversationsEndWithTheirPort() throws InterruptedException {
        connect(new Heard());
        listener.close();
        ended.await();
    }

    @Test
    void asksASilentClientWhetherItIsThere() throws IOException {
        var ping = "\u0089\0";
        try (var asking = listener(new WebSocketOptions(LIMIT, true, 1, LONG_MILLIS));
                var client = new RawClient(asking.address())) {
            client.send(HANDSHAKE + "\r\n").readUntil(ping);
            // in the middle of a frame, too
            client.send("\u008a\u0080\0\0\0\0\u0081\u0081\0").readUntil(ping);
            client.send("\0\0\0x").readUntil("\u0081\u0001x");
        }
    }

    @Test
    void endsWithAClientThatDoesNotSayThatItIsThere() throws Exception {
        try (var asking = listener(new WebSocketOptions(LIMIT, true, 1, 1));
                var client = new RawClient(asking.address())) {
            assertThat(client.send(HANDSHAKE + "\r\n").readToEnd()).endsWith("\r\n\r\n\u0089\0");
            ended.await();
        }
    }

    @Test
    void endsWithAClientThatGoesInTheMiddleOfAFrame() throws Exception {
        try (var client = new RawClient(listener.address())) {
            client.send(HANDSHAKE + "\r\n\u0081\u00fe\u0001").endOutput().readToEnd();
            ended.await();
        }
    }

    private String raw(String request, int... frames) throws IOException {
        var bytes = new StringBuilder(request);
        for (int one : frames) {
            bytes.append((char) one);
        }
        try (var client = new RawClient(listener.address())) {
            return client.send(bytes.toString()).endOutput().readToEnd();
        }
    }

    @Test
    void answersTheHandshakeOfTheStandard() throws IOException {
        assertThat(raw(HANDSHAKE + "\r\n"))
                .startsWith("HTTP/1.1 101 Switching Protocols\r\n")
                .contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n", "Connection: Upgrade\r\n")
                .doesNotContain("Content-Length", "Extensions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection: keep-alive, Upgrade", "Upgrade: WebSocket", "Version: 13", "dGhl"})
    void refusesAHandshakeThatIsNotOne(String part) throws IOException {
        assertThat(raw(HANDSHAKE.replace(part, "X: y") + "\r\n")).startsWith("HTTP/1.1 400 Bad Request\r\n");
    }

    /** Numbers of bytes, in hexadecimal, and the number that the connection ends with. */
    @ParameterizedTest
    @CsvSource({
        "81 01 41, 1002",
        "83 80 00 00 00 00, 1002",
        "C1 80 00 00 00 00, 1002",
        "80 80 00 00 00 00, 1002",
        "89 FE 00 80 00 00 00 00, 1002",
        "09 80 00 00 00 00, 1002",
        "82 FF 7F FF FF FF FF FF FF FF 00 00 00 00, 1009",
        "82 FF FF FF FF FF FF FF FF FF 00 00 00 00, 1009",
        "81 81 00 00 00 00 FF, 1007",
        "88 81 00 00 00 00 03, 1002",
        "88 82 00 00 00 00 03 ED, 1002",
        "88 82 00 00 00 00 0B B8, 3000",
    })
    void endsAtFramesThatAreNone(String hex, int code) throws IOException {
        var frames = Arrays.stream(hex.split(" "))
                .mapToInt(one -> Integer.parseInt(one, 16))
                .toArray();
        var answer = raw(HANDSHAKE + "\r\n", frames);
        var frame = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat((int) frame.charAt(0)).isEqualTo(0x88);
        assertThat(frame.charAt(2) << 8 | frame.charAt(3)).isEqualTo(code);
    }

    @Test
    void compressesForThoseWhoAskForIt() throws Exception {
        var answer = new ByteArrayOutputStream();
        var text = "mimeseries ".repeat(100);
        try (var deflation = new Deflation();
                var inflation = new Inflation(true)) {
            var compressed = deflation.deflate(text.getBytes(StandardCharsets.UTF_8));
            assertThat(compressed.length).isBetween(1, 125);
            var frame = new StringBuilder().append((char) 0xC1).append((char) (0x80 | compressed.length));
            frame.append("\0\0\0\0").append(new String(compressed, StandardCharsets.ISO_8859_1));
            answer.writeBytes(raw(HANDSHAKE
                            + "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n"
                            + frame
                            + frame)
                    .getBytes(StandardCharsets.ISO_8859_1));
            var all = answer.toString(StandardCharsets.ISO_8859_1);
            assertThat(all).contains("Sec-WebSocket-Extensions: permessage-deflate;");
            var frames = all.substring(all.indexOf("\r\n\r\n") + 4);
            assertThat((int) frames.charAt(0)).isEqualTo(0xC1);
            int length = frames.charAt(1);
            assertThat(frames).hasSize(2 * (2 + length));
            var payload = frames.substring(2, 2 + length).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(new String(inflation.inflate(payload, LIMIT), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }
}
