package io.mimeseries.testkit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Fixture: a nested class that asks for listeners when the server runs already. */
@MimeseriesTest
class LateListenersTestCase {
    @BeforeAll
    static void start(InfluxDbServer influxdb) {
        influxdb.createDatabase("home");
    }

    @Nested
    @InfluxDbUdp
    @InfluxDbTls
    class Inner {
        @Test
        void never(InfluxDbServer influxdb) {
            influxdb.createDatabase("home");
        }
    }
}
