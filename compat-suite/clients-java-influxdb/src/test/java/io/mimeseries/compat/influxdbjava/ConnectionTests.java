package io.mimeseries.compat.influxdbjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.MimeseriesTest;
import java.util.List;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Query;
import org.junit.jupiter.api.Test;

@MimeseriesTest
final class ConnectionTests {
    @Test
    void pingTellsTheVersion(InfluxDbServer server) {
        try (var client = InfluxDBFactory.connect(server.url())) {
            assertThat(client.ping().isGood()).isTrue();
            assertThat(client.ping().getVersion()).isEqualTo(server.version());
            assertThat(client.version()).isEqualTo(server.version());
        }
    }

    @Test
    @SuppressWarnings("deprecation") // users call them all the same
    void databasesComeAndGo(InfluxDbServer server) {
        try (var client = InfluxDBFactory.connect(server.url(), "root", "root")) {
            assertThat(client.describeDatabases()).doesNotContain("first");
            client.createDatabase("first");
            client.query(new Query("CREATE DATABASE \"second one\""));
            assertThat(client.describeDatabases()).contains("first", "second one");
            assertThat(client.databaseExists("first")).isTrue();
            client.deleteDatabase("first");
            assertThat(client.databaseExists("first")).isFalse();
        }
    }

    @Test
    @SuppressWarnings("deprecation")
    void retentionPoliciesComeAndGo(InfluxDbServer server) {
        try (var client = Clients.connect(server)) {
            client.createRetentionPolicy("day", Clients.DATABASE, "1d", 1, true);
            client.createRetentionPolicy("year", Clients.DATABASE, "52w", "4w", 1, false);
            client.dropRetentionPolicy("autogen", Clients.DATABASE);
            assertThat(Clients.rows(client, "SHOW RETENTION POLICIES ON home"))
                    .containsExactly(
                            List.of("day", "24h0m0s", "1h0m0s", 1.0, true),
                            List.of("year", "8736h0m0s", "672h0m0s", 1.0, false));
        }
    }
}
