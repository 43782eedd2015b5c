package io.mimeseries.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class HttpListenerTests {
    private static final String HEAD = " HTTP/1.1\r\nHost: x\r\n";
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private HttpListener listener;

    @BeforeEach
    void start() throws IOException {
        listener = listen(0);
    }

    @AfterEach
    void stop() {
        release.countDown();
        listener.close();
    }

    private HttpListener listen(int port) throws IOException {
        var options = HttpOptions.DEFAULT.withMaxBodySize(() -> 1000);
        return HttpListener.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), this::handle, options);
    }

    private HttpResponse handle(HttpRequest request) {
        switch (request.path()) {
            case "/fail" -> throw new IllegalStateException("a defect");
            case "/wait" -> {
                entered.countDown();
                await(release);
            }
            case "/stream" -> {
                return HttpResponse.of(200).body(new Countdown(2_000));
            }
            case "/whole" -> {
                return HttpResponse.of(200).body(new Whole());
            }
            default -> {
                // answered below
            }
        }
        var body = new String(request.body(), StandardCharsets.ISO_8859_1);
        return HttpResponse.text(
                200,
                "text/plain",
                request.method() + " " + request.path() + " " + request.query().get("a") + " " + body + ".");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private RawClient client() throws IOException {
        return new RawClient(listener.address());
    }

    @Test
    void answersPipelinedRequestsInOrder() throws IOException {
        try (var client = client()) {
            client.send(
                    "GET /1?a=x" + HEAD + "\r\nPOST /2" + HEAD + "Content-Length: 3\r\n\r\nabcGET /3" + HEAD + "\r\n");
            assertThat(client.readUntil("GET /1 x .")).contains("Content-Length: 10");
            assertThat(client.readUntil("POST /2  abc.")).startsWith("HTTP/1.1 200 OK");
            assertThat(client.readUntil("GET /3  .")).startsWith("HTTP/1.1 200 OK");
        }
    }

    @Test
    void joinsChunksHoweverTheyArrive() throws IOException {
        try (var client = client()) {
            for (var piece : ("POST /c" + HEAD
                            + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;ext=1\r\n0123456789\r\n0\r\n\r\n")
                    .split("(?<=c)")) {
                client.send(piece);
            }
            client.readUntil("POST /c  abc0123456789.");
        }
    }

    @Test
    void chunksArePipelinedToo() throws IOException {
        var chunked = HEAD + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        try (var client = client()) {
            client.send("POST /1" + chunked + "POST /2" + chunked + "GET /3" + HEAD + "\r\n");
            client.readUntil("POST /1  abc.");
            client.readUntil("POST /2  abc.");
            client.readUntil("GET /3  .");
            client.send("POST /4" + HEAD + "Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\n");
            assertThat(client.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");
            for (var piece : "2\r\nok\r\n0\r\n\r\n".split("")) {
                client.send(piece);
            }
            client.readUntil("POST /4  ok.");
            client.send("GET /5" + HEAD + "\r\n").readUntil("GET /5  .");
        }
    }

    @Test
    void sendsNoBodyForHead() throws IOException {
        try (var client = client()) {
            client.send("HEAD /h" + HEAD + "\r\nGET /next" + HEAD + "\r\n");
            assertThat(client.readUntil("GET /next  .")).doesNotContain("HEAD /h");
        }
    }

    @Test
    void continuesWhenAsked() throws IOException {
        try (var client = client()) {
            client.send("POST /e" + HEAD + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");
            assertThat(client.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");
            client.send("ok").readUntil("POST /e  ok.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
                "FOO BAR\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n"
            })
    void refusesWhatCanBeReadInTwoWays(String request) throws IOException {
        try (var client = client()) {
            assertThat(client.send(request).readToEnd()).startsWith("HTTP/1.1 400");
        }
    }

    /** As Go's server has it. */
    @Test
    void chunksCountWhereThereIsALengthToo() throws IOException {
        try (var client = client()) {
            client.send("POST /c" + HEAD
                            + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
                    .readUntil("POST /c  abc.");
            client.send("GET /next" + HEAD + "\r\n").readUntil("GET /next  .");
        }
    }

    @Test
    void endsTheConnectionAfterABrokenChunk() throws IOException {
        try (var client = client()) {
            client.send("POST /" + HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n");
            assertThat(client.readToEnd()).startsWith("HTTP/1.1 400").endsWith("invalid byte in chunk length");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1001\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n3e9\r\n"})
    void refusesABodyAboveTheLimit(String framing) throws IOException {
        try (var client = client()) {
            client.send("POST /" + HEAD + framing + "x".repeat(1001));
            assertThat(client.readToEnd())
                    .startsWith("HTTP/1.1 413 Request Entity Too Large")
                    .contains("Connection: close")
                    .endsWith("Request Entity Too Large");
        }
    }

    @Test
    void answersADefectAndStaysUsable() throws IOException {
        try (var client = client()) {
            assertThat(client.send("GET /fail" + HEAD + "\r\n").readToEnd()).startsWith("HTTP/1.1 500");
        }
        answersOthers();
    }

    @Test
    void servesOthersWhileClientsDawdle() throws IOException {
        var slow = new ArrayList<RawClient>();
        for (int i = 0; i < 50; i++) {
            slow.add(client().send(i % 2 == 0 ? "GET /slo" : "POST /slow" + HEAD + "Content-Length: 10\r\n\r\nabc"));
            // asks for much and reads nothing of it
            slow.add(client().send("GET /stream" + HEAD + "\r\n"));
        }
        answersOthers();
        for (var client : slow) {
            client.close();
        }
    }

    private void answersOthers() throws IOException {
        try (var client = client()) {
            client.send("GET /o" + HEAD + "\r\n").readUntil("GET /o  .");
        }
    }

    @Test
    void streamsAsFastAsTheClientReads() throws IOException {
        try (var client = client()) {
            var answer = client.send("GET /stream" + HEAD + "Connection: close\r\n\r\n")
                    .readToEnd();
            assertThat(answer).contains("Transfer-Encoding: chunked").endsWith("\r\n0\r\n\r\n");
            assertThat(answer.chars().filter(c -> c == '#').count()).isEqualTo(2_000 * 1_000);
        }
    }

    @Test
    void keepsWholeAnswersForAClientThatReadsLate() throws IOException {
        int requests = 600;
        try (var client = client()) {
            client.send(("GET /whole" + HEAD + "\r\n").repeat(requests - 1));
            var answers = client.send("GET /whole" + HEAD + "Connection: close\r\n\r\n")
                    .readToEnd();
            assertThat(answers).endsWith("#\r\n0\r\n\r\n");
            assertThat(answers.split("\r\n0\r\n\r\n")).hasSize(requests);
            assertThat(answers.chars().filter(c -> c == '#').count()).isEqualTo(requests * (long) Whole.SIZE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 20, 700, 1, 0})
    void readsNoByteOfABodyThatWasThereBefore(int length) throws IOException {
        try (var client = client()) {
            client.send("POST /before" + HEAD + "Content-Length: 1000\r\n\r\n" + "y".repeat(1000))
                    .readUntil("y.");
            client.send("POST /after" + HEAD + "Content-Length: " + length + "\r\n\r\n" + "x".repeat(length))
                    .readUntil("POST /after  " + "x".repeat(length) + ".");
        }
    }

    @Test
    void closesAtOnceWhateverClientsDo() throws Exception {
        var address = listener.address();
        var clients = new ArrayList<RawClient>();
        clients.add(client());
        clients.add(client().send("POST /half" + HEAD + "Content-Length: 10\r\n\r\nabc"));
        clients.add(client().send("GET /stream" + HEAD + "\r\n"));
        clients.add(client().send("GET /wait" + HEAD + "\r\n"));
        entered.await();
        long start = System.nanoTime();
        listener.close();
        listener.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        new ServerSocket(address.getPort(), 1, address.getAddress()).close();
        assertThat(clients.get(0).isClosedByServer()).isTrue();
        assertThat(clients.get(1).isClosedByServer()).isTrue();
        for (var client : clients) {
            client.close();
        }
    }

    @Test
    void startsDaemonThreadsOnly() throws IOException {
        answersOthers();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("mimeseries-http"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
    }

    /** A body of many parts. */
    private static final class Countdown implements HttpBody.Chunks {
        private int left;

        Countdown(int parts) {
            left = parts;
        }

        @Override
        public ByteBuffer next() {
            return left-- > 0 ? ByteBuffer.wrap("#".repeat(1_000).getBytes(StandardCharsets.US_ASCII)) : null;
        }
    }

    /** A body that is complete with its first part. */
    private static final class Whole implements HttpBody.Chunks {
        static final int SIZE = 30_000;
        private boolean ended;

        @Override
        public ByteBuffer next() {
            if (ended) {
                return null;
            }
            ended = true;
            return ByteBuffer.wrap("#".repeat(SIZE).getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public boolean ended() {
            return ended;
        }
    }
}
