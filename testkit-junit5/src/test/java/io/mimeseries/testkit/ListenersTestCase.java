package io.mimeseries.testkit;

import static io.mimeseries.testkit.MimeseriesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Fixture: a server with a certificate and two UDP listeners, and a nested class that asks for one more before the server starts. */
@MimeseriesTest
@InfluxDbTls
@InfluxDbUdp(database = "first")
@InfluxDbUdp(database = "second", precision = "s", batchSize = 2, batchTimeout = "1h")
class ListenersTestCase {
    @Nested
    @InfluxDbUdp(database = "third")
    class Inner {
        @Test
        void hasTheListenersAroundItToo(InfluxDbServer influxdb) throws IOException {
            assertThat(influxdb.url()).startsWith("https://");
            UdpTests.send(influxdb.udpPort("first"), "m v=1 1");
            UdpTests.send(influxdb.udpPort("second"), "m v=1 1\nm v=2 2");
            UdpTests.send(influxdb.udpPort("third"), "m v=1 1");
            influxdb.awaitDatagrams();
            assertThat(influxdb).database("first").measurement("m").hasPoints(1);
            assertThat(influxdb.query("second", "SELECT v FROM m WHERE time = 2s")
                            .rows())
                    .hasSize(1);
            assertThat(influxdb).database("third").measurement("m").hasPoints(1);
        }
    }
}
