package io.mimeseries.testkit;

import org.junit.jupiter.api.Test;

/** Fixture: servers as parameters of test methods. */
@MimeseriesTest
class ParameterTestCase {
    @Test
    void first(InfluxDbServer influxdb) {
        LifecycleTests.writeAlone(influxdb, "home");
    }

    @Test
    void second(InfluxDbServer influxdb) {
        LifecycleTests.writeAlone(influxdb, "home");
    }
}
