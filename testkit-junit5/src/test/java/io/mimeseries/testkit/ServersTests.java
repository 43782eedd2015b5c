package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** Several servers at once, without an annotation. */
class ServersTests {
    @Test
    void startTogetherAndCloseTogether() {
        int port;
        try (var servers = Servers.start(
                InfluxDbServer.builder(), IotDbServer.builder(), RiakTsServer.builder(), TDengineServer.builder())) {
            assertThat(servers.all())
                    .hasSize(4)
                    .allSatisfy(server ->
                            assertThat(Fixtures.accepts(server.port())).isTrue());
            var influxdb = servers.get(InfluxDbServer.class);
            port = influxdb.port();
            influxdb.createDatabase("home");
            servers.get(IotDbServer.class).execute("CREATE DATABASE root.home");
            servers.reset();
            assertThat(influxdb).hasNoDatabase("home");
            assertThat(servers.get(IotDbServer.class)).hasOnlyDatabases();
        }
        assertThat(Fixtures.accepts(port)).isFalse();
    }

    @Test
    void areAllClosedIfOneCannotBeStarted() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Servers.start(
                            InfluxDbServer.builder(), RiakTsServer.builder().port(taken.getLocalPort())))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith("riak-ts: port " + taken.getLocalPort());
        }
    }

    @Test
    void thereIsOneOfAKind() {
        assertThatThrownBy(() -> Servers.start(InfluxDbServer.builder(), InfluxDbServer.builder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two servers of influxdb");
    }
}
