package io.mimeseries.compat.coverage;

import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.ServerOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The endpoints that the suite names, and what becomes of a request to each under both profiles. */
final class Endpoints {
    /** @param older what 1.6.7 does with it, {@code newer} what 1.8.10 does */
    record Row(String method, String path, String older, String newer, String provenance, String remarks) {}

    private final HttpClient client = HttpClient.newHttpClient();

    /** @param file a line for each: method, path, query string, provenance, remarks, apart by tabs */
    List<Row> ask(Path file) throws Exception {
        var rows = new ArrayList<Row>();
        try (var older = server(InfluxDbVersion.V1_6_7);
                var newer = server(InfluxDbVersion.V1_8_10)) {
            for (var line : Files.readAllLines(file)) {
                if (!line.startsWith("#")) {
                    var cells = line.split("\t", -1);
                    rows.add(new Row(
                            cells[0],
                            cells[1],
                            outcome(older, cells[0], cells[1] + cells[2]),
                            outcome(newer, cells[0], cells[1] + cells[2]),
                            cells[3],
                            cells[4]));
                }
            }
        }
        return rows;
    }

    private static MimeseriesServer server(InfluxDbVersion version) throws Exception {
        return MimeseriesServer.start(ServerOptions.influxDbAlone().withInfluxDbVersion(version));
    }

    private String outcome(MimeseriesServer server, String method, String path) throws Exception {
        var endpoint = server.influxDbEndpoint();
        var uri = URI.create("http://" + endpoint.host() + ":" + endpoint.port() + path);
        var request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.noBody())
                .build();
        var response = client.send(request, BodyHandlers.ofString());
        return switch (response.statusCode()) {
            case 501 -> "not emulated";
            case 403 -> "rejected as the real server does: 403";
            case 404 ->
                response.body().startsWith("404 page not found") ? "not there: 404, as the real server" : "supported";
            default -> "supported";
        };
    }
}
