package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Fixtures: two classes share a server, and not what is in it. */
final class SharedTestCase {
    static final Set<Integer> PORTS = ConcurrentHashMap.newKeySet();

    private SharedTestCase() {}

    private static void check(InfluxDbServer influxdb) {
        PORTS.add(influxdb.port());
        assertThat(influxdb).database("annotated").measurement("cpu").hasPoints(1);
        LifecycleTests.writeAlone(influxdb, "home");
    }

    /** Fixture. */
    @MimeseriesTest(lifecycle = Lifecycle.SHARED)
    @Seed(database = "annotated", lineProtocol = "cpu v=1 1")
    static class First {
        @BeforeAll
        static void setUp(InfluxDbServer influxdb) {
            influxdb.createDatabase("first");
        }

        @Test
        void one(Journal journal, InfluxDbServer influxdb) {
            assertThat(influxdb).database("first").isEmpty();
            org.assertj.core.api.Assertions.assertThat(influxdb.journal()).isSameAs(journal);
            check(influxdb);
        }

        @Test
        void two(InfluxDbServer influxdb, ManualClock clock) {
            org.assertj.core.api.Assertions.assertThat(clock.now()).isEqualTo("2020-01-01T00:00:00Z");
            assertThat(influxdb).database("first").isEmpty();
            check(influxdb);
        }
    }

    /** Fixture. */
    @MimeseriesTest(lifecycle = Lifecycle.SHARED)
    @Seed(database = "annotated", lineProtocol = "cpu v=2 2")
    static class Second {
        @Test
        void one(InfluxDbServer influxdb) {
            assertThat(influxdb).hasNoDatabase("first");
            check(influxdb);
        }

        @Test
        void two(InfluxDbServer influxdb) {
            check(influxdb);
        }

        @Nested
        @Seed(database = "inner", lineProtocol = "cpu v=2 2")
        class Within {
            @Test
            void one(InfluxDbServer influxdb) {
                assertThat(influxdb)
                        .hasNoDatabase("first")
                        .database("inner")
                        .measurement("cpu")
                        .hasPoints(1);
                check(influxdb);
            }
        }
    }
}
