package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs each way of use as JUnit does; every test of the fixtures writes, and fails if it finds what another wrote. */
class LifecycleTests {

    private static void allSucceed(int count, Class<?> fixture) {
        Fixtures.run(fixture)
                .testEvents()
                .assertStatistics(stats -> stats.started(count).succeeded(count).failed(0));
    }

    /** Proves that no other test's points are there, and leaves one behind. */
    static void writeAlone(InfluxDbServer influxdb, String database) {
        influxdb.createDatabase(database);
        assertThat(influxdb).database(database).isEmpty();
        influxdb.seed(database, "cpu v=1 1");
        assertThat(influxdb).database(database).measurement("cpu").hasPoints(1);
    }

    @Test
    void parametersOfTestMethods() {
        allSucceed(2, ParameterTestCase.class);
    }

    @Test
    void nestedClassesGoOnWithTheServerAroundThem() {
        allSucceed(5, NestedTestCase.class);
    }

    @Test
    void inheritedTestsAndSetUp() {
        allSucceed(2, InheritingTestCase.class);
    }

    @Test
    void repeatedAndParameterizedTests() {
        allSucceed(6, RepeatedTestCase.class);
    }

    @Test
    void constructorsOfInstancesPerMethodAndPerClass() {
        allSucceed(2, ConstructorTestCase.class);
        allSucceed(2, ConstructorPerClassTestCase.class);
    }

    @Test
    void concurrentTestsHaveAServerEach() {
        Fixtures.runConcurrently(ParameterTestCase.class, RepeatedTestCase.class, InheritingTestCase.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(10).failed(0));
    }

    @Test
    void concurrentTestsCannotShareTheServerOfTheirClass() {
        var failures = Fixtures.runConcurrently(ConstructorTestCase.class)
                .testEvents()
                .failed()
                .list();
        assertThat(failures)
                .hasSize(2)
                .allSatisfy(failure -> assertThat(Fixtures.throwable(failure))
                        .hasMessageContaining("cannot share the server")
                        .hasMessageContaining("SAME_THREAD"));
    }

    @Test
    void instanceAndStaticFields() {
        allSucceed(4, FieldTestCase.class);
        Fixtures.runConcurrently(FieldTestCase.InInstances.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(2).failed(0));
    }

    @Test
    void serversPerMethod() {
        allSucceed(5, PerMethodTestCase.class);
    }

    @Test
    void serversPerMethodCannotBeTheClasss() {
        var failures = Fixtures.run(PerMethodTestCase.AskedByTheClass.class)
                .testEvents()
                .failed()
                .list();
        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(Fixtures.throwable(failure))
                        .hasMessageContaining(
                                "have servers of their own and cannot share the server that the class asked for"));
    }

    @Test
    void serversOfTheWholeRun() {
        SharedTestCase.PORTS.clear();
        Fixtures.run(SharedTestCase.First.class, SharedTestCase.Second.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(5).failed(0));
        assertThat(SharedTestCase.PORTS)
                .hasSize(1)
                .allSatisfy(port -> assertThat(Fixtures.accepts(port)).isFalse());
    }

    @Test
    void classesThatShareServersCannotRunConcurrently() {
        var failures = Fixtures.runConcurrently(SharedTestCase.First.class)
                .containerEvents()
                .failed()
                .list();
        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(Fixtures.throwable(failure))
                        .hasMessageContaining("shares servers with other classes and cannot run concurrently"));
    }

    @Test
    void fieldsThatCannotBeSetSayWhy() {
        var failures = Fixtures.run(FieldTestCase.OfAnotherType.class, FieldTestCase.Final.class)
                .testEvents()
                .failed()
                .list();
        assertThat(failures).hasSize(2);
        assertThat(Fixtures.throwable(failures.get(0)))
                .hasMessageContaining(
                        "OfAnotherType.text can be injected, only Faults, InfluxDbServer, IotDbServer, Journal");
        assertThat(Fixtures.throwable(failures.get(1))).hasMessage("@Injected: Final.influxdb is final");
    }

    @Test
    void serversAreClosedAfterTheirClass() {
        ServerKeepingTestCase.KEPT.set(null);
        allSucceed(1, ServerKeepingTestCase.class);
        assertThat(Fixtures.accepts(ServerKeepingTestCase.KEPT.get().port())).isFalse();
    }
}
