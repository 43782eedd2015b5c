package io.mimeseries.compat.influxdbjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.testkit.InfluxDbServer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.OkHttpClient;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Point;
import org.influxdb.dto.Query;
import org.junit.jupiter.api.Test;

/** Ways to the server other than plain HTTP. */
final class TransportTests {

    @Test
    void writesByUdp() {
        try (var server = InfluxDbServer.builder().udp("udp").start();
                var client = InfluxDBFactory.connect(server.url(), "root", "root")) {
            client.write(server.udpPort(), "cpu,host=a v=1 1");
            client.write(server.udpPort(), List.of("cpu,host=a v=2 2", "cpu,host=a v=3 3"));
            client.write(
                    server.udpPort(),
                    Point.measurement("cpu")
                            .tag("host", "b")
                            .time(4, TimeUnit.NANOSECONDS)
                            .addField("v", 4.0)
                            .build());
            server.awaitDatagrams();
            client.setDatabase("udp");
            assertThat(Clients.rows(client, "SELECT v FROM cpu"))
                    .extracting(row -> row.get(1))
                    .containsExactly(1.0, 2.0, 3.0, 4.0);
        }
    }

    @Test
    void speaksTlsToAServerThatItTrusts() {
        try (var server = InfluxDbServer.builder().tls().start()) {
            var trust = server.trust();
            var http = new OkHttpClient.Builder()
                    .sslSocketFactory(trust.sslContext().getSocketFactory(), trust.trustManager());
            try (var client = InfluxDBFactory.connect(server.url(), "root", "root", http)) {
                client.query(new Query("CREATE DATABASE home"));
                client.setDatabase("home").write("cpu v=1 1");
                assertThat(Clients.rows(client, "SELECT v FROM cpu")).hasSize(1);
            }
            try (var client = InfluxDBFactory.connect(server.url(), "root", "root")) {
                assertThatThrownBy(client::ping)
                        .hasRootCauseInstanceOf(Exception.class)
                        .hasStackTraceContaining(SSLHandshakeException.class.getName());
            }
        }
    }
}
