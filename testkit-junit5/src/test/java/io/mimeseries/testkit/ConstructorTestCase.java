package io.mimeseries.testkit;

import org.junit.jupiter.api.Test;

/** Fixture: the server is a parameter of the constructor. */
@MimeseriesTest
class ConstructorTestCase {
    private final InfluxDbServer influxdb;

    ConstructorTestCase(InfluxDbServer influxdb) {
        this.influxdb = influxdb;
    }

    @Test
    void first() {
        LifecycleTests.writeAlone(influxdb, "home");
    }

    @Test
    void second() {
        LifecycleTests.writeAlone(influxdb, "home");
    }
}
