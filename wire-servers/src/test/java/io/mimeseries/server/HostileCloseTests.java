package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** As {@link CloseTests} for InfluxDB: whatever clients of the other databases are in the middle of, close() is over within two seconds. */
@Timeout(120)
class HostileCloseTests {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int MANY = 200_000;

    private final Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
    private final List<Socket> sockets = new ArrayList<>();
    private final List<Thread> senders = new ArrayList<>();

    enum Product {
        IOTDB,
        RIAK_TS,
        TDENGINE;

        ServerOptions options() {
            return switch (this) {
                case IOTDB -> ServerOptions.iotDbAlone();
                case RIAK_TS -> ServerOptions.riakTsAlone();
                case TDENGINE -> ServerOptions.tdengineAlone();
            };
        }

        /** A request that is answered. */
        byte[] request() {
            return switch (this) {
                case IOTDB -> frame(thriftCall("getProperties"));
                case RIAK_TS -> new byte[] {0, 0, 0, 1, 1};
                case TDENGINE -> ascii("GET /-/ping HTTP/1.1\r\nHost: x\r\n\r\n");
            };
        }

        /** The beginning of a request that says it will be long. */
        byte[] claim() {
            return switch (this) {
                case IOTDB -> new byte[] {0x1F, -1, -1, -1, 0};
                case RIAK_TS -> new byte[] {0x1F, -1, -1, -1, 90};
                case TDENGINE -> ascii("POST /rest/sql HTTP/1.1\r\nHost: x\r\nContent-Length: 500000000\r\n\r\nSELECT");
            };
        }
    }

    enum State {
        CONNECTED,
        FIRST_BYTE,
        HALF_A_REQUEST,
        CLAIMS_MUCH,
        ANSWERED,
        UNREAD_ANSWERS,
        HALF_CLOSED,
        GONE
    }

    static Stream<Arguments> scenarios() {
        return Stream.of(Product.values())
                .flatMap(product -> Stream.of(State.values()).map(state -> Arguments.of(product, state)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] frame(byte[] message) {
        return ByteBuffer.allocate(message.length + 4)
                .putInt(message.length)
                .put(message)
                .array();
    }

    /** A call without arguments in Thrift's binary protocol. */
    private static byte[] thriftCall(String method) {
        var name = ascii(method);
        return ByteBuffer.allocate(13 + name.length)
                .putInt(0x80010001)
                .putInt(name.length)
                .put(name)
                .putInt(1)
                .put((byte) 0)
                .array();
    }

    @AfterEach
    void end() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void closesAtOnce(Product product, State state) throws Exception {
        var server = MimeseriesServer.start(product.options());
        int port = server.endpoints().get(0).port();
        connect(product, state, port);
        long start = System.nanoTime();
        server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        for (var sender : senders) {
            sender.join();
        }
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && !thread.getName().startsWith("junit-")) {
                thread.join(LIMIT.toMillis());
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    private void connect(Product product, State state, int port) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        sockets.add(socket);
        var out = socket.getOutputStream();
        var request = product.request();
        switch (state) {
            case CONNECTED -> {}
            case FIRST_BYTE -> out.write(request, 0, 1);
            case HALF_A_REQUEST -> out.write(Arrays.copyOf(request, (request.length + 1) / 2));
            case CLAIMS_MUCH -> out.write(product.claim());
            case ANSWERED -> {
                out.write(request);
                assertThat(socket.getInputStream().read()).isNotNegative();
            }
            case UNREAD_ANSWERS -> sendMany(socket, request);
            case HALF_CLOSED -> {
                out.write(request, 0, 1);
                socket.shutdownOutput();
            }
            case GONE -> {
                out.write(request);
                socket.setSoLinger(true, 0);
                socket.close();
            }
        }
    }

    /** Sends until no buffer takes any more; it has begun when this returns. */
    private void sendMany(Socket socket, byte[] request) throws IOException {
        var sender = new Thread(
                () -> {
                    try {
                        for (int i = 0; i < MANY; i++) {
                            socket.getOutputStream().write(request);
                        }
                    } catch (IOException e) {
                        // the server has closed
                    }
                },
                "sender");
        senders.add(sender);
        sender.start();
        assertThat(socket.getInputStream().read()).isNotNegative();
    }
}
