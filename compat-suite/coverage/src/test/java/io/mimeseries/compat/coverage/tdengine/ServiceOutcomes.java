package io.mimeseries.compat.coverage.tdengine;

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
import java.util.Set;

/** The paths that the suite names, and what becomes of a request to each. */
final class ServiceOutcomes {
    private static final Set<String> TOLD = Set.of("supported", "not emulated");
    private static final int NOT_IMPLEMENTED = 501;
    private static final int NOT_FOUND = 404;
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param outcome supported, not emulated, or not there */
    record Row(String method, String path, String outcome, String provenance, String remarks) {}

    /** @param file a line for each: method, path, body or what is told, provenance, remarks, apart by tabs */
    List<Row> ask(Path file) throws Exception {
        var rows = new ArrayList<Row>();
        try (var server = MimeseriesServer.start(ServerOptions.tdengineAlone())) {
            var session = server.tdengine().rootSession();
            session.execute("CREATE DATABASE test");
            session.execute("CREATE TABLE test.t (ts TIMESTAMP, v INT)");
            for (var line : Files.readAllLines(file)) {
                if (!line.startsWith("#")) {
                    var cells = line.split("\t", -1);
                    var outcome = TOLD.contains(cells[2]) ? cells[2] : outcome(server, cells[0], cells[1], cells[2]);
                    rows.add(new Row(cells[0], cells[1].split("\\?", 2)[0], outcome, cells[3], cells[4]));
                }
            }
        }
        return rows;
    }

    private String outcome(MimeseriesServer server, String method, String path, String body) throws Exception {
        var endpoint = server.tdengineEndpoint();
        var request = HttpRequest.newBuilder(URI.create("http://" + endpoint.host() + ":" + endpoint.port() + path))
                .header("Authorization", "Basic cm9vdDp0YW9zZGF0YQ==")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return switch (client.send(request, BodyHandlers.ofString()).statusCode()) {
            case NOT_IMPLEMENTED -> "not emulated";
            case NOT_FOUND -> "not there: 404, as the real server";
            default -> "supported";
        };
    }
}
