package io.mimeseries.compat.vectors.influxdb;

import com.fasterxml.jackson.databind.JsonNode;
import io.mimeseries.compat.vectors.Answer;
import io.mimeseries.compat.vectors.Executor;
import io.mimeseries.compat.vectors.VectorFile;
import io.mimeseries.engine.Clock;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.InfluxDbVersion;
import io.mimeseries.influxdb.PointCounts;
import io.mimeseries.influxdb.QueryRequest;
import io.mimeseries.influxdb.WriteRequest;
import io.mimeseries.influxdb.auth.Authorizer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls the database without a wire: the requests that are no more than a query or a write. */
public final class InfluxInProcessExecutor implements Executor {
    private static final Set<String> QUERY_PARAMETERS = Set.of("q", "db", "rp", "epoch", "u", "p");
    private static final Set<String> WRITE_PARAMETERS = Set.of("db", "rp", "precision", "u", "p");
    private static final Set<String> JSON = Set.of("", "application/json", "text/plain");

    private final InfluxDb database = new InfluxDb(InfluxDbVersion.V1_6_7, Clock.system());
    private final InfluxDb.Snapshot empty = database.snapshot();
    private boolean authenticates;

    @Override
    public String name() {
        return "in process";
    }

    @Override
    public @Nullable String load(JsonNode fixture) {
        reset();
        var admin = InfluxFixture.admin(fixture);
        authenticates = admin != null;
        if (admin != null) {
            setUp(admin.createStatement());
        }
        InfluxFixture.load(fixture, this::setUp, this::setUp);
        return null;
    }

    @Override
    public void reset() {
        database.restore(empty);
    }

    @Override
    public @Nullable Answer perform(JsonNode request) {
        if (request.has("gzip") || request.has("form") || request.has("udp")) {
            return null;
        }
        var recorded = RecordedRequest.of(request);
        if (!isPlain(request, recorded)) {
            return null;
        }
        try {
            return switch (recorded.path()) {
                case "/query" -> query(recorded, authorizer(recorded));
                case "/write" -> write(recorded, authorizer(recorded));
                default -> null;
            };
        } catch (InfluxDbException e) {
            return refusal(e);
        }
    }

    private Authorizer authorizer(RecordedRequest recorded) {
        var password = authenticates ? RecordedPassword.of(recorded) : null;
        return password == null
                ? Authorizer.OPEN
                : database.authenticator().signIn(password.user(), password.password());
    }

    @Override
    public void close() {}

    /** Whether a request is no more than a call of the database by somebody who gives a password where one is asked for. */
    private boolean isPlain(JsonNode request, RecordedRequest recorded) {
        if (authenticates ? RecordedPassword.of(recorded) == null : request.has("headers")) {
            return false;
        }
        return recorded.path().equals("/query")
                ? isPlainQuery(request, recorded)
                : recorded.method().equals("POST")
                        && WRITE_PARAMETERS.containsAll(recorded.parameters().keySet());
    }

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

    private Answer query(RecordedRequest recorded, Authorizer authorizer) {
        var parameters = recorded.parameters();
        var request = new QueryRequest(
                parameters.getOrDefault("q", ""),
                parameters.getOrDefault("db", ""),
                parameters.getOrDefault("rp", ""),
                Map.of(),
                recorded.method().equals("GET"));
        var results = database.query(request, authorizer);
        return answer(200, new ResultTree(parameters.getOrDefault("epoch", "")).of(results));
    }

    private Answer write(RecordedRequest recorded, Authorizer authorizer) {
        var parameters = recorded.parameters();
        var request = new WriteRequest(
                parameters.getOrDefault("db", ""),
                parameters.getOrDefault("rp", ""),
                parameters.getOrDefault("precision", ""),
                recorded.body(),
                0,
                recorded.body().length);
        database.write(request, authorizer, PointCounts.IGNORED);
        return new Answer(204, null, new byte[0]);
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
