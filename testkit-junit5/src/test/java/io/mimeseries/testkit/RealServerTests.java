package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.ManualClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;

/** The switch to real servers. A server of the kit stands for the real one; {@code RealInfluxDbTests} of {@code clients-java-influxdb} has a real one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealServerTests {
    private final InfluxDbServer influxdb = InfluxDbServer.builder().start();

    @BeforeAll
    void hasDataOfOthers() {
        influxdb.seed("home", "room v=1 1");
    }

    @AfterAll
    void close() {
        influxdb.close();
    }

    private EngineExecutionResults runOnIt(Class<?>... fixtures) {
        return Fixtures.run(Map.of("mimeseries.influxdb.url", influxdb.url()), fixtures);
    }

    private static List<String> reasons(List<Event> events) {
        return events.stream()
                .map(event -> event.getTestDescriptor().getDisplayName() + " "
                        + event.getPayload(TestExecutionResult.class)
                                .flatMap(TestExecutionResult::getThrowable)
                                .map(Throwable::getMessage)
                                .orElse("-"))
                .toList();
    }

    @Test
    void theEmulatorRunsAll() {
        Fixtures.run(AnywhereTestCase.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(16).failed(0).aborted(0));
    }

    @Test
    void aRealServerRunsWhatIsNotOfTheEmulatorAlone() {
        var tests = runOnIt(AnywhereTestCase.class).testEvents();
        assertThat(reasons(tests.failed().list())).isEmpty();
        tests.assertStatistics(stats -> stats.succeeded(8).aborted(8));
        var server = "; this test runs against influxdb " + influxdb.url();
        assertThat(reasons(tests.aborted().list()))
                .containsExactlyInAnyOrder(
                        "clock(ManualClock) only the emulator has a clock" + server,
                        "journal(Journal) only the emulator has a journal" + server,
                        "ownJournal() only the emulator has a journal" + server,
                        "faults(Faults) only the emulator has faults; this test runs against a real influxdb",
                        "snapshots() only the emulator has snapshots" + server,
                        "reset() only the emulator has a reset" + server,
                        "users() only the emulator has users of a test" + server,
                        "statements() only the emulator has seeds that are statements" + server);
    }

    @Test
    void whatTestsLeaveBehindIsDroppedAndNothingElse() {
        try (var other = InfluxDbServer.builder().seed("home", "room v=1 1").start()) {
            Fixtures.run(Map.of("mimeseries.influxdb.url", other.url()), AnywhereTestCase.class);
            assertThat(other.query("SHOW DATABASES").rows()).containsExactly(List.of("home"));
            assertThat(other).database("home").measurement("room").hasPoints(1);
        }
    }

    @Test
    void aClassThatNeedsTheEmulatorIsSkippedAsAWhole() {
        var events = runOnIt(WithAuth.class, WithStaticClock.class);
        events.testEvents().assertStatistics(stats -> stats.succeeded(0).failed(0));
        assertThat(reasons(events.containerEvents().aborted().list()))
                .containsExactlyInAnyOrder(
                        "RealServerTests$WithAuth only the emulator has @InfluxDbAuth; this test runs against influxdb "
                                + influxdb.url(),
                        "RealServerTests$WithStaticClock only the emulator has a clock; this test runs against influxdb "
                                + influxdb.url());
    }

    @Test
    void whereverATestAsksItIsSkipped() {
        var tests = runOnIt(InConstructor.class, InSetUp.class, InSetUpOfTheClass.class, OfNoField.class);
        assertThat(reasons(tests.testEvents().failed().list())).isEmpty();
        assertThat(reasons(tests.containerEvents().failed().list())).isEmpty();
        tests.testEvents().assertStatistics(stats -> stats.aborted(3).succeeded(0));
        tests.containerEvents().assertStatistics(stats -> stats.aborted(1));
    }

    @Test
    void otherDatabasesStayEmulated() {
        runOnIt(ClockOfAnother.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(1).aborted(0).failed(0));
    }

    @Test
    void aServerThatCannotBeReachedIsNoReasonToSkip() throws IOException {
        // bound and not listening: the port is nobody else's, and connections are refused
        try (var refusing = new Socket()) {
            refusing.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var url = "http://127.0.0.1:" + refusing.getLocalPort();
            var failed = Fixtures.run(Map.of("mimeseries.influxdb.url", url), AnywhereTestCase.class)
                    .containerEvents()
                    .failed()
                    .list();
            assertThat(reasons(failed)).singleElement().asString().contains("influxdb " + url + " cannot be asked");
        }
    }

    @Test
    void anAddressThatIsNoneSaysSo() {
        assertThat(failure("ftp://db:21")).contains("ftp://db:21 does not begin with http:// or https://");
        assertThat(failure("http://")).contains("http:// is no address");
        assertThat(failure("http://db/path")).contains("http://db/path is not http://HOST:PORT");
        assertThat(failure("container: ")).contains("container: lacks an image");
    }

    private static String failure(String url) {
        var failed = Fixtures.run(Map.of("mimeseries.influxdb.url", url), AnywhereTestCase.class)
                .containerEvents()
                .failed()
                .list();
        assertThat(failed).hasSize(1);
        var message = Fixtures.throwable(failed.get(0)).getMessage();
        assertThat(message).startsWith("mimeseries.influxdb.url: ");
        return message;
    }

    /** Fixture. */
    @MimeseriesTest
    @InfluxDbAuth(admin = "root", password = "root")
    static class WithAuth {
        @Injected
        private static InfluxDbServer influxdb;

        @Test
        void runs() {
            assertThat(influxdb.isReal()).isFalse();
        }
    }

    /** Fixture. */
    @MimeseriesTest
    static class WithStaticClock {
        @Injected
        private static ManualClock clock;

        @Injected
        private static InfluxDbServer influxdb;

        @Test
        void runs() {
            assertThat(clock.now()).isNotNull();
            assertThat(influxdb.isReal()).isFalse();
        }
    }

    /** Fixture. */
    @MimeseriesTest
    static class ClockOfAnother {
        @Test
        void runs(IotDbServer iotdb, ManualClock clock) {
            assertThat(iotdb.isReal()).isFalse();
        }
    }

    /** Fixture. */
    @MimeseriesTest
    static class InConstructor {
        InConstructor(ManualClock clock, InfluxDbServer influxdb) {
            assertThat(influxdb.isReal()).isFalse();
        }

        @Test
        void runs() {}
    }

    /** Fixture. */
    @MimeseriesTest
    static class InSetUp {
        @BeforeEach
        void setUp(InfluxDbServer influxdb, Journal journal) {
            assertThat(influxdb.isReal()).isFalse();
        }

        @Test
        void runs() {}
    }

    /** Fixture. */
    @MimeseriesTest
    static class InSetUpOfTheClass {
        @BeforeAll
        static void setUp(Journal journal, InfluxDbServer influxdb) {
            assertThat(influxdb.isReal()).isFalse();
        }

        @Test
        void runs() {}
    }

    /** Fixture. */
    @MimeseriesTest
    static class OfNoField {
        @Test
        void runs(Journal journal, InfluxDbServer influxdb) {
            assertThat(influxdb.isReal()).isFalse();
        }
    }
}
