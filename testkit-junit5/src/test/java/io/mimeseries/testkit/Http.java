package io.mimeseries.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests by the JDK's client. */
final class Http {
    private Http() {}

    static int ping(InfluxDbServer influxdb) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(influxdb.url() + "/ping")));
    }

    static int write(InfluxDbServer influxdb, String lines) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(influxdb.url() + "/write?db=home"))
                .POST(BodyPublishers.ofString(lines)));
    }

    private static int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
