package io.mimeseries.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class TlsTests {

    @Test
    void aClientThatTrustsTheServerIsServed() throws IOException, InterruptedException {
        try (var influxdb = InfluxDbServer.builder().tls().start()) {
            var client = HttpClient.newBuilder()
                    .sslContext(influxdb.trust().sslContext())
                    .build();
            var ping =
                    HttpRequest.newBuilder(URI.create(influxdb.url() + "/ping")).build();
            assertThat(influxdb.url()).startsWith("https://");
            assertThat(client.send(ping, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(204);
            assertThat(influxdb.trust().trustManager().getAcceptedIssuers()).isNotEmpty();
            assertThat(influxdb.trust().certificatePem()).startsWith("-----BEGIN CERTIFICATE-----");
        }
    }

    @Test
    void withoutTlsThereIsNothingToTrust() {
        try (var influxdb = InfluxDbServer.builder().start()) {
            assertThatThrownBy(influxdb::trust).hasMessageContaining("without tls()");
        }
        assertThatThrownBy(() -> InfluxDbServer.builder().tls("", "")).hasMessageContaining("no certificate");
    }
}
