package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fixture: an extension in a field of the instance gives each test servers of its own. */
class RegisteredPerTestTestCase {
    static final Set<TestServer> SERVERS = ConcurrentHashMap.newKeySet();

    @RegisterExtension
    final MimeseriesExtension mimeseries =
            new MimeseriesExtension().influxDb(influxdb -> influxdb.seed("built", "cpu v=1"));

    private static void check(InfluxDbServer influxdb) {
        assertThat(SERVERS.add(influxdb)).isTrue();
        assertThat(influxdb.query("SHOW DATABASES").rows().toString()).contains("built");
        LifecycleTests.writeAlone(influxdb, "home");
    }

    @Test
    void first(InfluxDbServer influxdb) {
        check(influxdb);
    }

    @Test
    void second(InfluxDbServer influxdb) {
        check(influxdb);
    }

    @Nested
    class Within {
        @Test
        void third(InfluxDbServer influxdb) {
            check(influxdb);
        }
    }
}
