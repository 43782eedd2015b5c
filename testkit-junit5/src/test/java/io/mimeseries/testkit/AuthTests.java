package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AuthTests {
    static void asksForUsers(InfluxDbServer influxdb, String admin, String password) {
        assertThat(status(influxdb, "SHOW USERS", "nobody:x")).isEqualTo(401);
        assertThat(status(influxdb, "SHOW USERS", admin + ":" + password)).isEqualTo(200);
        assertThat(influxdb.query("SHOW USERS").rows()).hasSize(1);
    }

    private static int status(InfluxDbServer influxdb, String query, String credentials) {
        try {
            var connection = (HttpURLConnection)
                    URI.create(influxdb.url() + "/query?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                            .toURL()
                            .openConnection();
            connection.setRequestMethod("POST");
            connection.setRequestProperty(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
            return connection.getResponseCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anAdminIsThereFromTheStartAndAfterAReset() {
        try (var influxdb = InfluxDbServer.builder().auth("root", "secret").start()) {
            asksForUsers(influxdb, "root", "secret");
            influxdb.query("SET PASSWORD FOR root = 'other'");
            assertThat(status(influxdb, "SHOW USERS", "root:secret")).isEqualTo(401);
            influxdb.reset();
            asksForUsers(influxdb, "root", "secret");
        }
    }

    @Test
    void withoutAnAdminTheFirstRequestCreatesOne() {
        try (var influxdb = InfluxDbServer.builder().auth().start()) {
            assertThat(status(influxdb, "SHOW USERS", "nobody:x")).isEqualTo(403);
            assertThat(status(influxdb, "CREATE USER root WITH PASSWORD 'one' WITH ALL PRIVILEGES", "nobody:x"))
                    .isEqualTo(200);
            asksForUsers(influxdb, "root", "one");
        }
    }

    @Test
    void usersMayDoWhatTheyWereGranted() {
        try (var influxdb = InfluxDbServer.builder().auth("root", "secret").start()) {
            influxdb.createDatabase("home")
                    .createUser("re'ad\"er", "r")
                    .grantRead("re'ad\"er", "home")
                    .createUser("writer", "")
                    .grantWrite("writer", "home")
                    .createUser("both", "b")
                    .grantAll("both", "home")
                    .createAdmin("second", "s");
            var read = "SELECT * FROM home..cpu";
            assertThat(status(influxdb, read, "re'ad\"er:r")).isEqualTo(200);
            assertThat(status(influxdb, read, "writer:")).isEqualTo(403);
            assertThat(status(influxdb, read, "both:b")).isEqualTo(200);
            assertThat(status(influxdb, "DROP DATABASE home", "both:b")).isEqualTo(403);
            assertThat(status(influxdb, "DROP DATABASE home", "second:s")).isEqualTo(200);
            assertThatThrownBy(() -> influxdb.grantRead("nobody", "home"))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("user not found");
        }
    }

    @Test
    void classesAskByAnnotation() {
        Fixtures.run(AuthTestCase.class)
                .testEvents()
                .assertStatistics(stats -> stats.started(2).succeeded(2).failed(0));
    }

    @Test
    void aRunningServerCannotBeGivenUsers() {
        var failed =
                Fixtures.run(LateAuthTestCase.class).containerEvents().failed().list();
        assertThat(failed)
                .singleElement()
                .satisfies(event ->
                        assertThat(Fixtures.throwable(event)).hasMessageContaining("@InfluxDbAuth on a nested class"));
    }
}
