package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.engine.ManualClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fixture: an extension in a static field says what the servers of the class are. */
@Seed(database = "annotated", lineProtocol = "cpu v=1")
class RegisteredTestCase {
    @RegisterExtension
    static final MimeseriesExtension MIMESERIES = new MimeseriesExtension()
            .influxDb(influxdb -> influxdb.version("1.8.10")
                    .setting("max-series-per-database", 1)
                    .seed("built", "cpu v=1"))
            .iotDb(iotdb -> iotdb.version("1.3.2"))
            .riakTs(riakTs -> riakTs.version("1.4.1"))
            .tdengine(tdengine -> tdengine.version("3.3.6.13"));

    private static int port;

    @Injected
    private InfluxDbServer influxdb;

    @BeforeAll
    static void keep(InfluxDbServer influxdb) {
        port = influxdb.port();
    }

    private void check() {
        assertThat(influxdb.port()).isEqualTo(port);
        assertThat(influxdb.version()).isEqualTo("1.8.10");
        assertThat(influxdb.query("SHOW DATABASES").rows().toString()).contains("built", "annotated");
        LifecycleTests.writeAlone(influxdb, "home");
        assertThatThrownBy(() -> influxdb.seed("home", "mem v=1 1"))
                .hasMessageContaining("max-series-per-database limit exceeded");
    }

    @Test
    void first() {
        check();
    }

    @Test
    void second(ManualClock clock) {
        assertThat(clock.now()).isEqualTo("2020-01-01T00:00:00Z");
        check();
    }

    @Test
    void others(IotDbServer iotdb, RiakTsServer riakTs, TDengineServer tdengine) {
        assertThat(iotdb.version()).isEqualTo("1.3.2");
        assertThat(riakTs.version()).isEqualTo("1.4.1");
        assertThat(tdengine.version()).isEqualTo("3.3.6.13");
    }

    @Nested
    class Within {
        @Test
        void goesOn() {
            check();
        }
    }
}
