package io.mimeseries.compat.influxdbjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.testkit.InfluxDbAuth;
import io.mimeseries.testkit.InfluxDbServer;
import io.mimeseries.testkit.MimeseriesTest;
import java.util.List;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBException;
import org.influxdb.InfluxDBException.AuthorizationFailedException;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Query;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Signing in: the client picks its exception by the server's text here, too. */
@MimeseriesTest
@InfluxDbAuth(admin = "root", password = "secret")
@Timeout(120)
final class AuthTests {
    @BeforeAll
    static void createUsers(InfluxDbServer server) {
        server.seed("home", "cpu value=1 1")
                .createUser("reader", "r")
                .grantRead("reader", "home")
                .createUser("writer", "w")
                .grantWrite("writer", "home");
    }

    private static InfluxDB connect(InfluxDbServer server, String user, String password) {
        return InfluxDBFactory.connect(server.url(), user, password).setDatabase("home");
    }

    @Test
    void theAdminMayDoEverything(InfluxDbServer server) {
        try (var client = connect(server, "root", "secret")) {
            client.write("cpu value=2 2");
            assertThat(Clients.rows(client, "SELECT value FROM cpu")).hasSize(2);
            assertThat(Clients.rows(client, "SHOW USERS")).hasSize(3);
            assertThat(Clients.rows(client, "CREATE DATABASE other")).isEmpty();
        }
    }

    @Test
    void aWrongPassword(InfluxDbServer server) {
        try (var client = connect(server, "root", "Secret")) {
            assertThat(client.ping().isGood()).isTrue();
            assertThatThrownBy(() -> client.query(new Query("SHOW DATABASES")))
                    .isInstanceOf(AuthorizationFailedException.class)
                    .hasMessage("authorization failed");
            assertThatThrownBy(() -> client.write("cpu value=2 2")).isInstanceOf(AuthorizationFailedException.class);
        }
    }

    @Test
    void noCredentials(InfluxDbServer server) {
        try (var client = InfluxDBFactory.connect(server.url())) {
            assertThatThrownBy(() -> client.query(new Query("SHOW DATABASES")))
                    .isInstanceOf(InfluxDBException.class)
                    .hasMessage("unable to parse authentication credentials");
        }
    }

    @Test
    void aReaderMayNotWrite(InfluxDbServer server) {
        try (var client = connect(server, "reader", "r")) {
            assertThat(Clients.rows(client, "SELECT value FROM cpu")).hasSize(1);
            assertThat(Clients.rows(client, "SHOW DATABASES")).hasSize(1);
            assertThatThrownBy(() -> client.write("cpu value=2 2"))
                    .isInstanceOf(AuthorizationFailedException.class)
                    .hasMessage("\"reader\" user is not authorized to write to database \"home\"");
            assertThatThrownBy(() -> client.query(new Query("DROP DATABASE home")))
                    .isInstanceOf(InfluxDBException.class)
                    .hasMessage(
                            "error authorizing query: reader not authorized to execute statement 'DROP DATABASE home',"
                                    + " requires admin privilege");
        }
    }

    @Test
    void aWriterMayNotRead(InfluxDbServer server) {
        try (var client = connect(server, "writer", "w")) {
            client.write("cpu value=2 2");
            assertThatThrownBy(() -> client.query(new Query("SELECT value FROM cpu")))
                    .isInstanceOf(InfluxDBException.class)
                    .hasMessageEndingWith("requires READ on home");
        }
    }

    @Test
    void theFirstAdmin() {
        try (var server = InfluxDbServer.builder().auth().start();
                var client = InfluxDBFactory.connect(server.url(), "root", "secret")) {
            assertThatThrownBy(() -> client.query(new Query("CREATE DATABASE home")))
                    .isInstanceOf(InfluxDBException.class)
                    .hasMessage("error authorizing query: create admin user first or disable authentication");
            assertThat(client.query(new Query("CREATE USER root WITH PASSWORD 'secret' WITH ALL PRIVILEGES"))
                            .hasError())
                    .isFalse();
            assertThat(client.query(new Query("CREATE DATABASE home")).hasError())
                    .isFalse();
            assertThat(Clients.rows(client, "SHOW DATABASES")).containsExactly(List.of("home"));
        }
    }
}
