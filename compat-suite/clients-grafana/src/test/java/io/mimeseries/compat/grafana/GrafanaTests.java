package io.mimeseries.compat.grafana;

import io.mimeseries.compat.programs.ClientPrograms;
import io.mimeseries.compat.programs.Server;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A program is a file of statements, one a line, each of which is sent by GET and by POST as the data source sends it. */
final class GrafanaTests {
    private static final Path PROGRAMS = Path.of("programs");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient http = HttpClient.newHttpClient();

    @TestFactory
    Stream<DynamicTest> influxQl() throws IOException, InterruptedException {
        return ClientPrograms.tests(
                "grafana-influxql", ClientPrograms.in(PROGRAMS, ".influxql"), work -> this::statements);
    }

    private String statements(String program, Server server) throws IOException, InterruptedException {
        post(server.url() + "/query", "q=" + encoded("CREATE DATABASE home"));
        post(server.url() + "/write?db=home&precision=s", Files.readString(PROGRAMS.resolve("data.lp")));
        var out = new StringBuilder();
        for (var statement : Files.readAllLines(PROGRAMS.resolve(program + ".influxql"))) {
            if (statement.isBlank() || statement.startsWith("--")) {
                continue;
            }
            var parameters = "db=home&q=" + encoded(statement) + "&epoch=ms";
            var got = get(server.url() + "/query?" + parameters);
            var posted = post(server.url() + "/query?db=home&epoch=ms", "q=" + encoded(statement));
            out.append(statement).append("\n  ").append(got);
            out.append(got.equals(posted) ? "" : "  by POST: " + posted);
        }
        return out.toString();
    }

    private String get(String url) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(url)).build());
    }

    private String post(String url, String body) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
