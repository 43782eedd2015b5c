package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Fixture: the set-up of each class is there in its tests and in those of the classes within, and nowhere else. */
@MimeseriesTest
@Seed(database = "annotated", lineProtocol = "cpu v=1 1")
class NestedTestCase {
    @BeforeAll
    static void setUp(InfluxDbServer influxdb) {
        influxdb.seed("outer", "cpu v=1 1");
    }

    private static void check(InfluxDbServer influxdb) {
        assertThat(influxdb).database("annotated").measurement("cpu").hasPoints(1);
        assertThat(influxdb).database("outer").measurement("cpu").hasPoints(1);
        LifecycleTests.writeAlone(influxdb, "home");
    }

    @Test
    void first(InfluxDbServer influxdb) {
        check(influxdb);
        assertThat(influxdb).hasNoDatabase("inner");
    }

    @Nested
    @Seed(database = "annotated-inner", lineProtocol = "cpu v=1 1")
    class Inner {
        @BeforeAll
        static void setUp(InfluxDbServer influxdb) {
            influxdb.seed("inner", "cpu v=1 1");
        }

        @Test
        void first(InfluxDbServer influxdb) {
            check(influxdb);
            assertThat(influxdb).database("inner").measurement("cpu").hasPoints(1);
            assertThat(influxdb).database("annotated-inner").measurement("cpu").hasPoints(1);
        }

        @Test
        void second(InfluxDbServer influxdb) {
            check(influxdb);
            assertThat(influxdb).database("inner").measurement("cpu").hasPoints(1);
        }
    }

    @Nested
    class Other {
        @Test
        @Seed(database = "method", lineProtocol = "cpu v=1 1")
        void first(InfluxDbServer influxdb) {
            check(influxdb);
            assertThat(influxdb).hasNoDatabase("inner").hasNoDatabase("annotated-inner");
            assertThat(influxdb).database("method").measurement("cpu").hasPoints(1);
        }

        @Test
        void second(InfluxDbServer influxdb) {
            check(influxdb);
            assertThat(influxdb).hasNoDatabase("inner").hasNoDatabase("method");
        }
    }
}
