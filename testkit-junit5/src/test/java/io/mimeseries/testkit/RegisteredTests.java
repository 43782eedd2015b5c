package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.ManualClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The extension where a class registers it itself. */
class RegisteredTests {
    private static String failure(Class<?> fixture) {
        var results = Fixtures.run(fixture);
        results.testEvents().assertStatistics(stats -> stats.succeeded(0));
        var failures = results.allEvents().failed().list();
        assertThat(failures).hasSize(1);
        return String.valueOf(Fixtures.throwable(failures.get(0)).getMessage());
    }

    @Test
    void inAStaticFieldServersAreTheClasss() {
        Fixtures.run(RegisteredTestCase.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(4).failed(0));
    }

    @Test
    void inAFieldOfTheInstanceServersAreTheTests() {
        RegisteredPerTestTestCase.SERVERS.clear();
        Fixtures.run(RegisteredPerTestTestCase.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(3).failed(0));
        assertThat(RegisteredPerTestTestCase.SERVERS)
                .hasSize(3)
                .allSatisfy(
                        server -> assertThat(Fixtures.accepts(server.port())).isFalse());
    }

    @Test
    void concurrentTestsHaveAServerEach() {
        RegisteredPerTestTestCase.SERVERS.clear();
        Fixtures.runConcurrently(RegisteredPerTestTestCase.class, Concurrent.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(5).failed(0));
    }

    @Test
    void theLifecycleCanBeSaid() {
        PerMethod.instances = 0;
        PerClass.instances = 0;
        Fixtures.run(PerMethod.class, PerClass.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(4).failed(0));
    }

    @Test
    void theAnnotationBesidesIsTooMuch() {
        assertThat(failure(Both.class)).contains("@MimeseriesTest and a MimeseriesExtension of its own on");
    }

    @Test
    void sharedServersAreWhatTheyAreForAll() {
        assertThat(failure(Shared.class))
                .contains("shares servers with other classes, for which it cannot say what they are");
    }

    @Test
    void theClockIsTheTests() {
        assertThat(failure(WithAClock.class)).contains("ask for a ManualClock in place of setting one");
    }

    /** Fixture. */
    static class Concurrent {
        @RegisterExtension
        static final MimeseriesExtension MIMESERIES = new MimeseriesExtension().iotDb(iotdb -> iotdb.version("1.3.2"));

        @Test
        void first(IotDbServer iotdb) {
            iotdb.execute("CREATE DATABASE root.home");
            assertThat(iotdb.query("SHOW DATABASES").rows()).hasSize(1);
        }

        @Test
        void second(IotDbServer iotdb) {
            first(iotdb);
        }
    }

    /** Fixture. */
    static class PerMethod {
        private static int instances;

        @RegisterExtension
        static final MimeseriesExtension MIMESERIES =
                new MimeseriesExtension().lifecycle(Lifecycle.PER_METHOD).riakTs(riakTs -> instances++);

        @Test
        void first(RiakTsServer riakTs) {
            riakTs.execute("CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a))");
            assertThat(instances).isBetween(1, 2);
        }

        @Test
        void second(RiakTsServer riakTs) {
            first(riakTs);
        }
    }

    /** Fixture. */
    static class PerClass {
        private static int instances;

        @RegisterExtension
        final MimeseriesExtension mimeseries =
                new MimeseriesExtension().lifecycle(Lifecycle.PER_CLASS).riakTs(riakTs -> instances++);

        @Test
        void first(RiakTsServer riakTs) {
            riakTs.execute("CREATE TABLE t (a SINT64 NOT NULL, PRIMARY KEY ((a), a))");
            assertThat(instances).isOne();
        }

        @Test
        void second(RiakTsServer riakTs) {
            first(riakTs);
        }
    }

    /** Fixture. */
    @MimeseriesTest
    static class Both {
        @RegisterExtension
        static final MimeseriesExtension MIMESERIES = new MimeseriesExtension().iotDb(iotdb -> iotdb.version("1.3.2"));

        @Test
        void fails() {
            assertThat(MIMESERIES).isNull();
        }
    }

    /** Fixture. */
    static class Shared {
        @RegisterExtension
        static final MimeseriesExtension MIMESERIES = new MimeseriesExtension().lifecycle(Lifecycle.SHARED);

        @Test
        void fails() {
            assertThat(MIMESERIES).isNull();
        }
    }

    /** Fixture. */
    static class WithAClock {
        @RegisterExtension
        static final MimeseriesExtension MIMESERIES =
                new MimeseriesExtension().iotDb(iotdb -> iotdb.clock(new ManualClock(Instant.EPOCH)));

        @Test
        void fails(IotDbServer iotdb) {
            assertThat(List.of(iotdb)).isEmpty();
        }
    }
}
