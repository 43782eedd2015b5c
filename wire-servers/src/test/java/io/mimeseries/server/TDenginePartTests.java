package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.tdengine.TDengineVersion;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TDenginePartTests {
    private static ServerOptions seeded(String statements) {
        return ServerOptions.tdengineAlone()
                .withSeeds(List.of(SeedFile.parse("home.tdengine", statements.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void whatIsServedIsListed() throws Exception {
        try (var server =
                MimeseriesServer.start(ServerOptions.none().withTDengineVersion(new TDengineVersion("3.3.6.13")))) {
            assertThat(server.endpoints()).singleElement().satisfies(one -> {
                assertThat(one.name()).isEqualTo("tdengine");
                assertThat(one.version()).isEqualTo("3.3.6.13");
            });
            assertThat(server.journal().entries()).isEmpty();
        }
    }

    @Test
    void aResetGoesBackToTheSeeds() throws Exception {
        try (var server = MimeseriesServer.start(
                seeded("# a comment\nCREATE DATABASE home;\nUSE home\nCREATE TABLE t (ts TIMESTAMP, v INT)\n"))) {
            var session = server.tdengine().rootSession();
            session.execute("CREATE DATABASE other");
            server.settings().set(Settings.TDENGINE_SML_AUTO_CREATE_DB, "true");

            server.reset();

            session.use("home");
            assertThatThrownBy(() -> session.use("other")).hasMessage("Database not exist");
            assertThat(server.settings().flag(Settings.TDENGINE_SML_AUTO_CREATE_DB))
                    .isFalse();
        }
    }

    @Test
    void clientsTakeTheOlderPathsWhereTheNewOneIsHidden() throws Exception {
        try (var server = MimeseriesServer.start(ServerOptions.tdengineAlone())) {
            assertThat(status(server, "/ws")).isEqualTo(400);
            server.settings().set(Settings.TDENGINE_UNIFIED_WEB_SOCKET, "false");
            assertThat(status(server, "/ws")).isEqualTo(404);
            assertThat(status(server, "/ws/")).isEqualTo(404);
            assertThat(status(server, "/rest/ws")).isEqualTo(400);
        }
    }

    /** Of a request that asks for a WebSocket without a word of how. */
    private static int status(MimeseriesServer server, String path) throws Exception {
        var address = server.endpoints().get(0);
        var uri = URI.create("http://" + address.host() + ":" + address.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void aSeedThatIsRefusedNamesFileAndStatement() {
        assertThatThrownBy(() -> MimeseriesServer.start(seeded("SELEC 1")))
                .isInstanceOf(SeedException.class)
                .hasMessage("home.tdengine: SELEC 1: syntax error near \"selec 1\"");
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(
                            () -> MimeseriesServer.start(ServerOptions.none().withTDenginePort(taken.getLocalPort())))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("tdengine: port " + taken.getLocalPort());
        }
    }
}
