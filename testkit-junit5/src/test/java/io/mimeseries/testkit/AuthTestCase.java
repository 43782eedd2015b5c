package io.mimeseries.testkit;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Fixture: a server with an admin, and a nested class that goes on with it. */
@MimeseriesTest
@InfluxDbAuth(admin = "root", password = "it's \\ secret")
class AuthTestCase {
    @Test
    void asksForUsers(InfluxDbServer influxdb) {
        AuthTests.asksForUsers(influxdb, "root", "it's \\ secret");
    }

    @Nested
    class Inner {
        @Test
        void asksForUsers(InfluxDbServer influxdb) {
            AuthTests.asksForUsers(influxdb, "root", "it's \\ secret");
        }
    }
}
