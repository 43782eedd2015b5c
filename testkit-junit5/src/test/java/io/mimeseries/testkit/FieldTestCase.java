package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Fixture: servers in fields, which the set-up sees, too. */
@MimeseriesTest
class FieldTestCase {
    @Injected
    private static InfluxDbServer shared;

    @Injected
    private InfluxDbServer influxdb;

    @Injected
    private ManualClock clock;

    @Injected
    private Journal journal;

    @BeforeEach
    void setUp() {
        influxdb.seed("set-up", "cpu v=1");
    }

    private void check() {
        assertThat(influxdb).isSameAs(shared);
        assertThat(influxdb.journal()).isSameAs(journal);
        assertThat(clock.now()).isEqualTo("2020-01-01T00:00:00Z");
        LifecycleTests.writeAlone(influxdb, "home");
    }

    @Test
    void first() {
        check();
    }

    @Test
    void second() {
        check();
    }

    @Nested
    class Within {
        @Injected
        private InfluxDbServer again;

        @Test
        void first() {
            assertThat(again).isSameAs(influxdb);
            check();
        }

        @Test
        void second() {
            check();
        }
    }

    /** Fixture: instance fields alone can belong to tests that run concurrently. */
    @MimeseriesTest
    static class InInstances {
        @Injected
        private InfluxDbServer influxdb;

        @Test
        void first() {
            LifecycleTests.writeAlone(influxdb, "home");
        }

        @Test
        void second() {
            LifecycleTests.writeAlone(influxdb, "home");
        }
    }

    /** Fixture. */
    @MimeseriesTest
    static class OfAnotherType {
        @Injected
        private String text;

        @Test
        void fails() {
            assertThat(text).isNull();
        }
    }

    /** Fixture. */
    @MimeseriesTest
    static class Final {
        @Injected
        private final InfluxDbServer influxdb = null;

        @Test
        void fails() {
            assertThat(influxdb).isNull();
        }
    }
}
