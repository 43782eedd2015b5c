package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class IotDbPartTests {
    @Test
    void whatIsNotServedIsNotThere() throws Exception {
        try (var server = MimeseriesServer.start(ServerOptions.iotDbAlone())) {
            assertThat(server.endpoints())
                    .singleElement()
                    .satisfies(one -> assertThat(one.name()).isEqualTo("iotdb"));
            assertThatThrownBy(server::influxDb)
                    .isInstanceOf(SeedException.class)
                    .hasMessage("InfluxDB is not served");
            assertThatThrownBy(() -> server.reset(List.of("influxdb")))
                    .hasMessage("unknown database influxdb; known are iotdb");
        }
    }

    @Test
    void theStartLeavesNothingInTheJournal() throws Exception {
        try (var server = MimeseriesServer.start(ServerOptions.iotDbAlone().withInfluxDb(InfluxDbOptions.DEFAULT))) {
            assertThat(server.journal().entries()).isEmpty();
            assertThat(server.endpoints()).extracting(Endpoint::name).containsExactly("influxdb", "iotdb");
        }
    }

    @Test
    void aResetTakesBackTheSettingsOfItsDatabaseAlone() throws Exception {
        try (var server = MimeseriesServer.start(ServerOptions.iotDbAlone().withInfluxDb(InfluxDbOptions.DEFAULT))) {
            server.settings().set(Settings.IOTDB_STRICT_TEMPLATES, "true");
            server.settings().set(Settings.INFLUXDB_MAX_ROW_LIMIT, "7");
            var port = server.iotDbEndpoint().port();

            server.reset(List.of("iotdb"));

            assertThat(server.settings().flag(Settings.IOTDB_STRICT_TEMPLATES)).isFalse();
            assertThat(server.settings().number(Settings.INFLUXDB_MAX_ROW_LIMIT))
                    .isEqualTo(7);
            assertThat(server.iotDbEndpoint().port()).isEqualTo(port);
        }
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> MimeseriesServer.start(ServerOptions.none().withIotDbPort(taken.getLocalPort())))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("iotdb: port " + taken.getLocalPort());
        }
    }
}
