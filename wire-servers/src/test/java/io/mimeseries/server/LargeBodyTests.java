package io.mimeseries.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.influxdb.QueryRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of many megabytes are common in bulk loads; the real server takes 25 MB by default. */
@Timeout(60)
class LargeBodyTests {
    private static final int LINES = 200_000;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesBodiesOfManyMegabytes(boolean expectContinue) throws Exception {
        try (var server = MimeseriesServer.start(ServerOptions.influxDbAlone())) {
            server.influxDb().query(new QueryRequest("CREATE DATABASE d", ""));
            var body = new StringBuilder();
            for (int line = 0; line < LINES; line++) {
                body.append("large v=1.5 ")
                        .append(1_583_020_800_000_000_000L + line)
                        .append('\n');
            }
            var request = HttpRequest.newBuilder(
                            URI.create(server.influxDbEndpoint().url() + "/write?db=d"))
                    .expectContinue(expectContinue)
                    .POST(BodyPublishers.ofString(body.toString()))
                    .build();
            var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(204);
            var answer = server.influxDb().query(new QueryRequest("SELECT count(v) FROM large", "d"));
            assertThat(answer.get(0).series().get(0).columns().get(1).get(0)).isEqualTo((long) LINES);
        }
    }
}
