package io.mimeseries.kitjar;

import io.mimeseries.testkit.InfluxDbServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** A user's program: starts a server, asks it over the wire and prints the answer. */
final class OneQuery {
    private OneQuery() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        try (var influxdb = InfluxDbServer.builder()
                .seed("home", "cpu v=1.5 1", "cpu v=2.5 2")
                .start()) {
            var query = URI.create(influxdb.url()
                    + "/query?db=home&q=SELECT%20mean(v)%20FROM%20cpu%20GROUP%20BY%20time(1h)%20fill(none)");
            var answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(query).build(), BodyHandlers.ofString());
            System.out.print(answer.body());
        }
    }
}
