package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.server.http.RawClient;
import io.mimeseries.server.tls.TlsIdentity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class TlsTests {
    private final TlsIdentity identity = TlsIdentity.generate();
    private MimeseriesServer server;
    private HttpClient client;

    @BeforeEach
    void start() throws IOException {
        server = MimeseriesServer.start(ServerOptions.influxDbAlone()
                .withTls(identity)
                .withSeeds(List.of(new Seed.LineProtocol("db", "m v=1 1"))));
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(identity.clientContext())
                .build();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(server.influxDbEndpoint().url() + path))
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void writesAndQueriesGoOverTls() throws IOException, InterruptedException {
        assertThat(server.influxDbEndpoint().url()).startsWith("https://127.0.0.1:");
        var lines = "long s=\"" + "x".repeat(1_000_000) + "\" 1";
        assertThat(post("/write?db=db", lines).statusCode()).isEqualTo(204);
        assertThat(post("/query?db=db&q=SELECT+s+FROM+long", "").body()).contains("x".repeat(1_000_000));
        assertThat(post("/query?q=SHOW", "").body()).contains("error parsing query");
    }

    @Test
    void aClientThatDoesNotTrustTheAuthorityIsNotServed() {
        var stranger = HttpClient.newBuilder()
                .sslContext(TlsIdentity.generate().clientContext())
                .build();
        var request = HttpRequest.newBuilder(
                        URI.create(server.influxDbEndpoint().url() + "/ping"))
                .build();
        assertThatThrownBy(() -> stranger.send(request, BodyHandlers.discarding()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void closesAtOnceWhateverClientsOfTlsDo() throws Exception {
        var address = new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.influxDbEndpoint().port());
        var open = new ArrayList<AutoCloseable>();
        // says nothing, says half a greeting, has greeted and goes no further, has sent half a request
        open.add(new RawClient(address));
        open.add(new RawClient(address).send("\u0016\u0003\u0001"));
        for (var begun : List.of("", "POST /write?db=db HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nm v")) {
            var socket = (SSLSocket)
                    identity.clientContext().getSocketFactory().createSocket(address.getAddress(), address.getPort());
            socket.startHandshake();
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            open.add(socket);
        }
        assertThat(post("/ping", "").statusCode()).isEqualTo(405);
        long start = System.nanoTime();
        server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        for (var one : open) {
            one.close();
        }
    }

    /** InfluxDB 1.6.7's words. */
    @Test
    void plainHttpIsToldThatThePortSpeaksTls() throws IOException {
        try (var plain = new RawClient(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.influxDbEndpoint().port()))) {
            plain.send("GET /query?q=SHOW+DATABASES HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(plain.readToEnd())
                    .isEqualTo("HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n");
        }
    }
}
