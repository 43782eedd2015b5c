package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Fixture: lets the server outlive its class. */
@MimeseriesTest
class ServerKeepingTestCase {
    static final AtomicReference<InfluxDbServer> KEPT = new AtomicReference<>();

    @Test
    void keeps(InfluxDbServer influxdb) {
        assertThat(Fixtures.accepts(influxdb.port())).isTrue();
        KEPT.set(influxdb);
    }
}
