package io.mimeseries.server.influxdb;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.http.HttpHandler;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import java.util.Map;

/** Routes requests by path and method; paths are compared as sent, escapes and all. */
final class InfluxDbHandler implements HttpHandler {
    private static final int SHORT_BODY = 16 * 1024;
    private static final Map<String, String> METHODS = Map.of(
            "/ping", "GET, HEAD",
            "/status", "GET, HEAD",
            "/query", "GET, OPTIONS, POST",
            "/write", "OPTIONS, POST",
            "/api/v1/prom/write", "POST",
            "/api/v1/prom/read", "POST",
            "/metrics", "GET");

    private final CallRunner runner;
    private final CommonHeaders headers;
    private final QueryEndpoint query;
    private final WriteEndpoint write;

    InfluxDbHandler(InfluxDb database, Journal journal, FaultGate gate, InfluxDbHttpOptions options) {
        headers = new CommonHeaders(database);
        runner = new CallRunner(database.clock(), journal, gate);
        query = new QueryEndpoint(database, options.maxRowLimit());
        write = new WriteEndpoint(database);
    }

    @Override
    public HttpResponse handle(HttpRequest request) {
        var path = request.path();
        if (path.startsWith("/debug/")) {
            return headers.addTo(request, runner.run(request, notEmulated(path)));
        }
        var methods = METHODS.get(path);
        if (methods == null) {
            return runner.run(request, new PlainCall(headers.unrouted(404, "404 page not found\n")));
        }
        if (!allows(methods, request.method())) {
            return runner.run(
                    request,
                    new PlainCall(headers.unrouted(405, "Method Not Allowed\n").header("Allow", methods)));
        }
        if (request.method().equals("OPTIONS")) {
            return headers.addOrigin(request, runner.run(request, new PlainCall(HttpResponse.of(200))));
        }
        return headers.addTo(request, runner.run(request, call(path, request)));
    }

    @Override
    public boolean mayTakeLong(HttpRequest request) {
        return request.body().length > SHORT_BODY || request.path().equals("/query");
    }

    @Override
    public HttpResponse refuse(HttpRequest request, BodyProblem problem) {
        var response = InfluxDbErrors.of(request).response(problem.status(), problem.text());
        return headers.addTo(request, runner.run(request, new PlainCall(response)));
    }

    private Call call(String path, HttpRequest request) {
        return switch (path) {
            case "/ping", "/status" -> new PlainCall(HttpResponse.of(204));
            case "/query" -> query.call(request);
            case "/write" -> write.call(request);
            default -> notEmulated(path);
        };
    }

    private static Call notEmulated(String path) {
        return Call.failing(new NotEmulatedException(path));
    }

    private static boolean allows(String methods, String method) {
        return (", " + methods + ",").contains(", " + method + ",");
    }
}
