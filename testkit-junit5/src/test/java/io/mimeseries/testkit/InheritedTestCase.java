package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fixture: what {@link InheritingTestCase} inherits. */
@MimeseriesTest
@Seed(lineProtocol = "classpath:home.lp")
abstract class InheritedTestCase {
    @BeforeEach
    void setUp(InfluxDbServer influxdb) {
        influxdb.seed("home", "rain v=1 1");
    }

    @Test
    void inherited(InfluxDbServer influxdb) {
        check(influxdb);
    }

    static void check(InfluxDbServer influxdb) {
        assertThat(influxdb).database("home").measurement("rain").hasPoints(1);
        assertThat(influxdb).database("home").measurement("cpu").hasPoints(2);
        influxdb.seed("home", "cpu v=1 99");
    }
}
