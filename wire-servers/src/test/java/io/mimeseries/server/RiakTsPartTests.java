package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.riakts.Answer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiakTsPartTests {
    private static final String CREATE = "CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a))";

    @Test
    void whatIsNotServedIsNotThere() throws Exception {
        try (var server = MimeseriesServer.start(ServerOptions.riakTsAlone())) {
            assertThat(server.endpoints()).singleElement().satisfies(one -> {
                assertThat(one.name()).isEqualTo("riak-ts");
                assertThat(one.url()).isEqualTo("pb://127.0.0.1:" + one.port());
                assertThat(one.isTls()).isFalse();
            });
            assertThat(server.journal().entries()).isEmpty();
            assertThatThrownBy(server::iotDb).isInstanceOf(SeedException.class).hasMessage("IoTDB is not served");
        }
        try (var server = MimeseriesServer.start(ServerOptions.iotDbAlone())) {
            assertThatThrownBy(server::riakTs).isInstanceOf(SeedException.class).hasMessage("Riak TS is not served");
        }
    }

    @Test
    void aResetTakesBackDataAndSettings() throws Exception {
        var seed = SeedFile.parse("home.riakts", ("# rooms\n" + CREATE + ";\n\n").getBytes(StandardCharsets.UTF_8));
        try (var server = MimeseriesServer.start(ServerOptions.riakTsAlone().withSeeds(List.of(seed)))) {
            server.settings().set(Settings.RIAK_TS_MAX_QUANTA_SPAN, "7");
            server.riakTs().query("INSERT INTO t VALUES (1)");
            server.riakTs().query(CREATE.replace(" t ", " u "));

            server.reset(List.of("riak-ts"));

            assertThat(server.settings().number(Settings.RIAK_TS_MAX_QUANTA_SPAN))
                    .isEqualTo(5000);
            assertThat(server.riakTs().tables()).containsExactly("t");
            assertThat(server.riakTs().query("SELECT * FROM t WHERE a = 1")).isEqualTo(Answer.EMPTY);
        }
    }

    @Test
    void aSeedThatIsRefusedSaysWhere() {
        var seed = SeedFile.parse("home.riakts", "SELEC".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(
                        () -> MimeseriesServer.start(ServerOptions.riakTsAlone().withSeeds(List.of(seed))))
                .isInstanceOf(SeedException.class)
                .hasMessageStartingWith("home.riakts: SELEC: Unexpected token 'SELEC'");
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> MimeseriesServer.start(ServerOptions.none().withRiakTsPort(taken.getLocalPort())))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("riak-ts: port " + taken.getLocalPort());
        }
    }
}
