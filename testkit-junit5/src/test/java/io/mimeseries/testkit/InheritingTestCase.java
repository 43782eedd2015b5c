package io.mimeseries.testkit;

import org.junit.jupiter.api.Test;

/** Fixture: annotation, seed, set-up and a test come from the superclass. */
class InheritingTestCase extends InheritedTestCase {
    @Test
    void own(InfluxDbServer influxdb) {
        check(influxdb);
    }
}
