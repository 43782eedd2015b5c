package io.mimeseries.compat.vectors.influxdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Executor;
import io.mimeseries.compat.vectors.VectorFile;
import io.mimeseries.engine.Clock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.WriteRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls the database without a wire: the requests that are no more than a query or a write. */
public final class InfluxInProcessExecutor implements Executor {
    private static final Set<String> QUERY_PARAMETERS = Set.of("q", "db", "rp", "epoch");
    private static final Set<String> WRITE_PARAMETERS = Set.of("db", "rp", "precision");
    private static final Set<String> JSON = Set.of("", "application/json", "text/plain");

    private final InfluxDb database = new InfluxDb(InfluxDbVersion.V1_6_7, Clock.system());
    private final InfluxDb.Snapshot empty = database.snapshot();

    @Override
    public String name() {
        return "in process";
    }

    @Override
    public @Nullable String load(JsonNode fixture) {
        var refusal = InfluxFixture.refusal(fixture);
        if (refusal != null) {
            return refusal;
        }
        reset();
        InfluxFixture.load(fixture, this::setUp, this::setUp);
        return null;
    }

    @Override
    public void reset() {
        database.restore(empty);
    }

    @Override
    public @Nullable Answer perform(JsonNode request) {
        if (request.has("headers") || request.has("gzip") || request.has("form") || request.has("udp")) {
            return null;
        }
        var recorded = RecordedRequest.of(request);
        var parameters = recorded.parameters();
        return switch (recorded.path()) {
            case "/query" -> isPlainQuery(request, recorded) ? query(recorded) : null;
            case "/write" ->
                recorded.method().equals("POST") && WRITE_PARAMETERS.containsAll(parameters.keySet())
                        ? write(parameters, recorded.body())
                        : null;
            default -> null;
        };
    }

    @Override
    public void close() {}

    private static boolean isPlainQuery(JsonNode request, RecordedRequest recorded) {
        return (recorded.method().equals("GET") || recorded.method().equals("POST"))
                && recorded.body().length == 0
                && !isEncodersError(request)
                && JSON.contains(request.path("accept").asText(""))
                && QUERY_PARAMETERS.containsAll(recorded.parameters().keySet())
                && !recorded.parameters().getOrDefault("q", "").isBlank();
    }

    /** A value that JSON cannot express fails where answers are written, not in the database. */
    private static boolean isEncodersError(JsonNode request) {
        return request.path("status").asInt() == 200 && request.path("body").isTextual();
    }

    private Answer query(RecordedRequest recorded) {
        var parameters = recorded.parameters();
        var request = new QueryRequest(
                parameters.getOrDefault("q", ""),
                parameters.getOrDefault("db", ""),
                parameters.getOrDefault("rp", ""),
                Map.of(),
                recorded.method().equals("GET"));
        try {
            var results = database.query(request);
            return answer(200, new ResultTree(parameters.getOrDefault("epoch", "")).of(results));
        } catch (InfluxDbException e) {
            return refusal(e);
        }
    }

    private Answer write(Map<String, String> parameters, byte[] body) {
        try {
            database.write(new WriteRequest(
                    parameters.getOrDefault("db", ""),
                    parameters.getOrDefault("rp", ""),
                    parameters.getOrDefault("precision", ""),
                    body,
                    0,
                    body.length));
            return new Answer(204, null, new byte[0]);
        } catch (InfluxDbException e) {
            return refusal(e);
        }
    }

    private static Answer refusal(InfluxDbException e) {
        var status = switch (e.kind()) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case INTERNAL -> 500;
        };
        return answer(status, VectorFile.JSON.createObjectNode().put("error", e.text()));
    }

    private static Answer answer(int status, JsonNode body) {
        return new Answer(status, null, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void setUp(String statement) {
        for (var result : database.query(new QueryRequest(statement, ""))) {
            if (result.error() != null) {
                throw new IllegalStateException(statement + ": " + result.error());
            }
        }
    }

    private void setUp(JsonNode points, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        database.write(new WriteRequest(
                points.path("db").asText(),
                points.path("rp").asText(),
                points.path("precision").asText(),
                bytes,
                0,
                bytes.length));
    }
}
