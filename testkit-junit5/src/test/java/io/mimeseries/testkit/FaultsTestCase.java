package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.testkit.fault.Faults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A fixture: each test begins without faults but those of its set-up. */
@MimeseriesTest
@TestMethodOrder(MethodOrderer.MethodName.class)
class FaultsTestCase {
    @BeforeEach
    void oneOfTheSetUp(Faults faults) {
        assertThat(faults.all()).isEmpty();
        faults.on("iotdb").close();
    }

    @Test
    void first(InfluxDbServer influxdb, Faults faults) throws Exception {
        faults.on("influxdb").fail(500, "no");
        assertThat(Http.ping(influxdb)).isEqualTo(500);
    }

    @Test
    void second(InfluxDbServer influxdb, Faults faults) throws Exception {
        assertThat(faults.all()).hasSize(1);
        assertThat(Http.ping(influxdb)).isEqualTo(204);
    }

    @Nested
    class Inner {
        @Test
        void third(InfluxDbServer influxdb, Faults faults) throws Exception {
            assertThat(influxdb.faults().all()).hasSameSizeAs(faults.all()).hasSize(1);
            assertThat(Http.ping(influxdb)).isEqualTo(204);
            faults.on("influxdb").reset();
        }
    }
}
