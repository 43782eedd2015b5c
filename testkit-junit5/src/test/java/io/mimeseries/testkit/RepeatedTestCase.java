package io.mimeseries.testkit;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixture: every invocation of a test template is a test of its own. */
@MimeseriesTest
class RepeatedTestCase {
    @RepeatedTest(3)
    void repeated(InfluxDbServer influxdb) {
        LifecycleTests.writeAlone(influxdb, "home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "a"})
    void parameterized(String database, InfluxDbServer influxdb) {
        LifecycleTests.writeAlone(influxdb, database);
    }
}
