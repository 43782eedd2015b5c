package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.testkit.container.ContainerRuntime;
import io.mimeseries.testkit.container.RunningContainer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Servers in containers: a runtime of the test's own stands for Testcontainers, a server of the kit for the container. */
class ContainerTests {
    @Test
    void startsWithTheClassAndStopsWithIt() {
        WithFake.RUNTIME.started.clear();
        Fixtures.run(WithFake.class)
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(2).aborted(1).failed(0));
        assertThat(WithFake.RUNTIME.started).containsExactly("influxdb:1.8.10 8086", "stopped");
    }

    @Test
    void aContainerThatCannotBeStartedFailsTheClass() {
        var failed = Fixtures.run(WithoutAnEngine.class).testEvents().failed().list();
        assertThat(failed)
                .singleElement()
                .satisfies(failure ->
                        assertThat(Fixtures.throwable(failure)).hasMessageContaining("no container engine here"));
    }

    /** Containers that are none. */
    private static final class Fake implements ContainerRuntime {
        private final List<String> started = Collections.synchronizedList(new ArrayList<>());

        @Override
        public RunningContainer start(String image, int port) {
            started.add(image + " " + port);
            var server = InfluxDbServer.builder().version("1.8.10").start();
            return new RunningContainer() {
                @Override
                public String host() {
                    return server.host();
                }

                @Override
                public int port() {
                    return server.port();
                }

                @Override
                public void close() {
                    server.close();
                    started.add("stopped");
                }
            };
        }
    }

    /** Fixture. */
    @RealServer(value = InfluxDbServer.class, url = "container:influxdb:1.8.10")
    static class WithFake {
        private static final Fake RUNTIME = new Fake();

        @RegisterExtension
        static final MimeseriesExtension MIMESERIES = new MimeseriesExtension().containers(RUNTIME);

        @Test
        void first(InfluxDbServer influxdb) {
            assertThat(influxdb.isReal()).isTrue();
            assertThat(influxdb.version()).isEqualTo("1.8.10");
            influxdb.seed("home", "room v=1 1");
            assertThat(influxdb).database("home").measurement("room").hasPoints(1);
        }

        @Test
        void second(InfluxDbServer influxdb) {
            first(influxdb);
        }

        @Test
        void resets(InfluxDbServer influxdb) {
            influxdb.reset();
        }
    }

    /** Fixture. */
    @RealServer(value = InfluxDbServer.class, url = "container:influxdb:1.8.10")
    static class WithoutAnEngine {
        @RegisterExtension
        static final MimeseriesExtension MIMESERIES = new MimeseriesExtension().containers((image, port) -> {
            throw new IllegalStateException("no container engine here");
        });

        @Test
        void fails(InfluxDbServer influxdb) {
            assertThat(influxdb.isReal()).isTrue();
        }
    }
}
