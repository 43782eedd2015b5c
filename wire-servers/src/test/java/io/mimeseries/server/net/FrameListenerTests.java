package io.mimeseries.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A listener that answers each message with itself, but for the words that it knows. */
@Timeout(60)
class FrameListenerTests {
    private static final int MAX_FRAME = 1024 * 1024;

    private final CountDownLatch ended = new CountDownLatch(1);
    private FrameListener listener;

    @BeforeEach
    void listen() throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        listener = FrameListener.start(
                new FrameOptions("test", address, () -> MAX_FRAME, null), peer -> new Echo(peer, ended));
    }

    @AfterEach
    void close() {
        listener.close();
    }

    private record Echo(Peer peer, CountDownLatch end) implements FrameConversation {
        @Override
        public boolean answer(Frame message, FrameReply reply) {
            var text = new String(message.array(), message.offset(), message.length(), StandardCharsets.UTF_8);
            switch (text) {
                case "silence" -> {
                    return true;
                }
                case "end" -> {
                    return false;
                }
                case "defect" -> throw new IllegalStateException("a handler's defect");
                case "who" -> put(reply, peer.address());
                default -> reply.put(message.array(), message.offset(), message.length());
            }
            return true;
        }

        private static void put(FrameReply reply, String text) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            reply.put(bytes, 0, bytes.length);
        }

        @Override
        public void ended() {
            end.countDown();
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket();
        socket.connect(listener.address());
        return socket;
    }

    private static void send(Socket socket, byte[] message) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(message.length);
        out.write(message);
        socket.getOutputStream().write(bytes.toByteArray());
    }

    private static void send(Socket socket, String message) throws IOException {
        send(socket, message.getBytes(StandardCharsets.UTF_8));
    }

    private static String receive(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Test
    void messagesAreAnsweredInTheirOrder() throws IOException {
        try (var socket = connect()) {
            send(socket, "one");
            send(socket, "silence");
            send(socket, "two");
            assertThat(receive(socket)).isEqualTo("one");
            assertThat(receive(socket)).isEqualTo("two");
        }
    }

    @Test
    void aPeerIsKnownByItsAddress() throws IOException {
        try (var socket = connect()) {
            send(socket, "who");
            assertThat(receive(socket)).isEqualTo("127.0.0.1:" + socket.getLocalPort());
        }
    }

    @Test
    void aMessageMayComeInPieces() throws IOException {
        try (var socket = connect()) {
            for (var piece : new byte[][] {{0, 0}, {0, 3, 'a'}, {'b'}, {'c', 0, 0, 0}, {1, 'd'}}) {
                socket.getOutputStream().write(piece);
                socket.getOutputStream().flush();
            }
            assertThat(receive(socket)).isEqualTo("abc");
            assertThat(receive(socket)).isEqualTo("d");
        }
    }

    @Test
    void aMessageMayBeLongerThanTheRoomThatThereIs() throws IOException {
        try (var socket = connect()) {
            var text = "0123456789".repeat(MAX_FRAME / 10);
            send(socket, text);
            assertThat(receive(socket)).isEqualTo(text);
            send(socket, "short");
            assertThat(receive(socket)).isEqualTo("short");
        }
    }

    @Test
    void anEmptyMessageIsOne() throws IOException {
        try (var socket = connect()) {
            send(socket, "");
            send(socket, "next");
            assertThat(receive(socket)).isEqualTo("next");
        }
    }

    @Test
    void aHandlerMayEndTheConnection() throws Exception {
        try (var socket = connect()) {
            send(socket, "end");
            assertThat(socket.getInputStream().read()).isNegative();
        }
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aDefectEndsTheConnectionAndNoOther() throws IOException {
        try (var other = connect();
                var socket = connect()) {
            send(socket, "defect");
            assertThat(socket.getInputStream().read()).isNegative();
            send(other, "still here");
            assertThat(receive(other)).isEqualTo("still here");
        }
    }

    @Test
    void lengthsThatNoFrameHasEndTheConnection() throws IOException {
        for (var length : new int[] {MAX_FRAME + 1, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
            try (var socket = connect()) {
                new DataOutputStream(socket.getOutputStream()).writeInt(length);
                assertThat(socket.getInputStream().read())
                        .as("after %d", length)
                        .isNegative();
            }
        }
    }

    @Test
    void aHalfMessageEndsWithItsConnectionAndHarmsNobody() throws Exception {
        try (var other = connect()) {
            try (var socket = connect()) {
                socket.getOutputStream().write(new byte[] {0, 0, 0, 9, 'h', 'a', 'l', 'f'});
                socket.shutdownOutput();
                assertThat(socket.getInputStream().read()).isNegative();
            }
            send(other, "still here");
            assertThat(receive(other)).isEqualTo("still here");
        }
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void closingCutsConnectionsAndFreesThePort() throws Exception {
        try (var idle = connect();
                var within = connect()) {
            send(idle, "ready");
            assertThat(receive(idle)).isEqualTo("ready");
            within.getOutputStream().write(new byte[] {0, 0, 0, 9, 'h'});
            var address = listener.address();
            listener.close();
            listener.close();
            assertThat(idle.getInputStream().read()).isNegative();
            assertThatThrownBy(() -> {
                        try (var late = new Socket()) {
                            late.connect(address);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aTakenPortIsSaidToBeTaken() {
        var options = new FrameOptions("test", listener.address(), () -> MAX_FRAME, null);
        assertThatThrownBy(() -> FrameListener.start(options, peer -> new Echo(peer, ended)))
                .isInstanceOf(IOException.class);
    }
}
