package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Fixture: each test has a server of its own, with the seeds of the class. */
@MimeseriesTest(lifecycle = Lifecycle.PER_METHOD)
@Seed(database = "annotated", lineProtocol = "cpu v=1 1")
class PerMethodTestCase {
    private static final Set<InfluxDbServer> SEEN = ConcurrentHashMap.newKeySet();

    @Injected
    private InfluxDbServer field;

    @BeforeEach
    void setUp(InfluxDbServer influxdb) {
        assertThat(SEEN.add(influxdb)).isTrue();
        assertThat(influxdb)
                .isSameAs(field)
                .database("annotated")
                .measurement("cpu")
                .hasPoints(1);
    }

    @Test
    void first(InfluxDbServer influxdb) {
        LifecycleTests.writeAlone(influxdb, "home");
    }

    @RepeatedTest(3)
    void repeated(InfluxDbServer influxdb) {
        LifecycleTests.writeAlone(influxdb, "home");
    }

    @Nested
    class Within {
        @Test
        void first(InfluxDbServer influxdb) {
            LifecycleTests.writeAlone(influxdb, "home");
        }
    }

    /** Fixture. */
    @MimeseriesTest(lifecycle = Lifecycle.PER_METHOD)
    static class AskedByTheClass {
        @BeforeAll
        static void setUp(InfluxDbServer influxdb) {
            influxdb.createDatabase("home");
        }

        @Test
        void fails(InfluxDbServer influxdb) {
            assertThat(influxdb).hasNoDatabase("home");
        }
    }
}
