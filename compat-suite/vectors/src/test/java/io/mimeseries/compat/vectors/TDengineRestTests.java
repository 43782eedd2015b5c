package io.mimeseries.compat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mimeseries.compat.vectors.tdengine.RestClient;
import io.mimeseries.compat.vectors.tdengine.TDengineVectors;
import io.mimeseries.engine.Journal;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.tdengine.TDengineHttpOptions;
import io.mimeseries.server.tdengine.TDengineHttpServer;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.TDengineSettings;
import io.mimeseries.tdengine.TDengineVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The exchanges of {@code tdengine/wire}: those of REST and the other routes, and who may send requests. */
@Timeout(60)
class TDengineRestTests {
    private final TDengine database = new TDengine(
            TDengineVersion.DEFAULT,
            new TickingClock(TDengineVectors.RECORDED),
            new Journal(),
            () -> TDengineSettings.DEFAULT);
    private TDengineHttpServer server;
    private RestClient client;

    @BeforeEach
    void start() throws IOException {
        server = TDengineHttpServer.start(database, new Journal(), FaultGate.open(), TDengineHttpOptions.DEFAULT);
        client = new RestClient(server.address());
        var session = database.rootSession();
        session.execute("CREATE DATABASE v");
        session.execute("CREATE TABLE v.t (ts TIMESTAMP, v INT)");
        session.execute("INSERT INTO v.t VALUES ('2024-01-01 00:00:00', 1)");
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    private static List<JsonNode> lines(String file) throws IOException {
        var folder = System.getProperty("mimeseries.vectors", "");
        assumeTrue(!folder.isEmpty(), "without -Dmimeseries.vectors=DIR there are no recordings");
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(Path.of(folder, "tdengine", "wire", file))) {
            var node = VectorFile.JSON.readTree(line);
            if (node.has("id")) {
                lines.add(node);
            }
        }
        return lines;
    }

    @Test
    void exchangesAreTheDocumentedOnes() throws IOException {
        for (var exchange : lines("rest.jsonl")) {
            Map<String, String> headers = new LinkedHashMap<>();
            exchange.get("headers")
                    .properties()
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().asText()));
            var answer = client.send(
                    exchange.get("method").asText(),
                    exchange.get("path").asText(),
                    exchange.get("body").isNull() ? "" : exchange.get("body").asText(),
                    headers);
            var id = exchange.get("id").asText();
            assertThat(answer.statusCode())
                    .as(id + ": " + answer.body())
                    .isEqualTo(exchange.get("status").asInt());
            if (exchange.get("response").isNull()) {
                assertThat(answer.body()).as(id).isEmpty();
            } else {
                assertThat(withoutNumbers(answer.body(), exchange.get("response")))
                        .as(id)
                        .isEqualTo(exchange.get("response"));
            }
        }
    }

    /** With {@code <int>} in the place of whatever number the record has that for. */
    private static JsonNode withoutNumbers(String body, JsonNode recorded) throws IOException {
        var tree = VectorFile.JSON.readTree(body);
        if (recorded.path("timing").asText().equals("<int>") && tree instanceof ObjectNode object) {
            assertThat(object.path("timing").isIntegralNumber()).isTrue();
            object.put("timing", "<int>");
        }
        return tree;
    }

    @Test
    void credentialsAreTakenAsTheAdapterTakesThem() throws IOException {
        for (var line : lines("auth.jsonl")) {
            if (line.has("token")) {
                tokenIsMadeAndTaken(line);
            } else if (line.has("header")) {
                var header = line.get("header").asText().substring("Authorization: ".length());
                assertThat(client.send("POST", "/rest/sql", "SELECT 1", Map.of("Authorization", header))
                                .body())
                        .startsWith("{\"code\":0,");
            } else {
                refused(line);
            }
        }
    }

    private void tokenIsMadeAndTaken(JsonNode line) throws IOException {
        var user = line.get("user").asText();
        var password = line.get("password").asText();
        if (!user.equals("root")) {
            database.rootSession().execute("CREATE USER " + user + " PASS '" + password + "'");
        }
        var token = line.get("token").asText();
        assertThat(client.send("POST", "/rest/sql", "SELECT 1", Map.of("Authorization", "Taosd " + token))
                        .body())
                .startsWith("{\"code\":0,");
        assertThat(client.send("GET", "/rest/login/" + user + "/" + password, "", Map.of())
                        .body())
                .isEqualTo("{\"code\":0,\"desc\":\"" + token + "\"}");
    }

    private void refused(JsonNode line) throws IOException {
        var request = line.get("request").asText();
        var prefix = "Authorization: ";
        Map<String, String> headers =
                request.startsWith(prefix) ? Map.of("Authorization", request.substring(prefix.length())) : Map.of();
        var answer = client.send("POST", "/rest/sql", "SELECT 1", headers);
        assertThat(answer.statusCode()).isEqualTo(line.get("status").asInt());
        var body = VectorFile.JSON.readTree(answer.body());
        line.get("body")
                .properties()
                .forEach(member ->
                        assertThat(body.get(member.getKey())).as(request).isEqualTo(member.getValue()));
    }
}
