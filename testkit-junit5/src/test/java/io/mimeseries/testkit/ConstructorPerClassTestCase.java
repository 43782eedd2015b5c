package io.mimeseries.testkit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Fixture: the server is a parameter of the constructor. */
@MimeseriesTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstructorPerClassTestCase {
    private final InfluxDbServer influxdb;

    ConstructorPerClassTestCase(InfluxDbServer influxdb) {
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
