package io.mimeseries.server.influxdb;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.Timers;
import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.http.HttpHandler;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.influxdb.auth.Authentication;
import io.mimeseries.server.influxdb.monitoring.DebugEndpoints;
import io.mimeseries.server.influxdb.monitoring.HttpStatistics;
import io.mimeseries.server.influxdb.monitoring.RequestTracker;
import io.mimeseries.server.web.Call;
import io.mimeseries.server.web.CallRunner;
import io.mimeseries.server.web.Metrics;
import io.mimeseries.server.web.PlainCall;
import java.time.Duration;

/** Routes requests by path and method, and counts them. */
final class InfluxDbHandler implements HttpHandler {
    private final CallRunner runner;
    private final CommonHeaders headers;
    private final Authentication authentication;
    private final HttpStatistics statistics;
    private final RequestTracker tracker = new RequestTracker();
    private final Metrics metrics = new Metrics();
    private final QueryEndpoint query;
    private final WriteEndpoint write;
    private final HttpRules rules;
    private final InfluxDb database;
    private final Timers timers;

    InfluxDbHandler(
            InfluxDb database,
            Journal journal,
            FaultGate gate,
            Timers timers,
            HttpStatistics statistics,
            InfluxDbHttpOptions options) {
        this.database = database;
        this.timers = timers;
        headers = new CommonHeaders(database);
        authentication = new Authentication(database, options.auth());
        runner = new CallRunner("influxdb", database.clock(), journal, gate, this::failed);
        this.statistics = statistics;
        rules = HttpRules.of(database.version());
        query = new QueryEndpoint(database, authentication, options.maxRowLimit(), statistics);
        write = new WriteEndpoint(database, authentication, statistics, rules);
    }

    private Call.Reply failed(HttpRequest request, Throwable failure, Duration elapsed) {
        if (InfluxDbErrors.isDefect(failure)) {
            statistics.failed();
        }
        return InfluxDbErrors.of(request, authentication).reply(failure);
    }

    @Override
    public HttpResponse handle(HttpRequest request) {
        statistics.began();
        long start = System.nanoTime();
        try {
            var route = Route.of(request.path(), rules);
            return route == null ? unrouted(request) : routed(route, request, start);
        } finally {
            statistics.ended(System.nanoTime() - start);
        }
    }

    /** Whether it matters depends on who reads the body: /write does, /query only if it is a form. */
    @Override
    public boolean takesBrokenBodies() {
        return true;
    }

    @Override
    public HttpResponse refuse(HttpRequest request, BodyProblem problem) {
        var response = InfluxDbErrors.of(request, authentication).response(problem.status(), problem.text());
        var refusal = new PlainCall(response);
        return headers.addTo(
                request,
                runner.run(
                        request,
                        switch (request.path()) {
                            case "/query" -> new GuardedCall(authentication, request, refusal);
                            case "/write" -> write.refuse(request, refusal);
                            default -> refusal;
                        }));
    }

    private HttpResponse unrouted(HttpRequest request) {
        if (!DebugEndpoints.knows(request.path())) {
            return runner.run(request, new PlainCall(headers.unrouted(404, "404 page not found\n")));
        }
        var debug = new DebugEndpoints(database.monitor(), tracker, timers);
        var response = runner.run(request, new DebugCall(debug, authentication, request));
        return headers.addVersion(headers.addType(request, response));
    }

    private HttpResponse routed(Route route, HttpRequest request, long start) {
        if (!route.allows(request.method())) {
            return runner.run(
                    request,
                    new PlainCall(headers.unrouted(405, "Method Not Allowed\n").header("Allow", route.methods())));
        }
        if (request.method().equals("OPTIONS")) {
            return headers.addOrigin(request, runner.run(request, new PlainCall(HttpResponse.of(200))));
        }
        statistics.began(route.kind());
        tracker.add(request.path(), request.peer(), "");
        var response = runner.run(request, call(route, request));
        statistics.ended(route.kind(), response.status(), System.nanoTime() - start);
        return headers.addTo(request, response);
    }

    private Call call(Route route, HttpRequest request) {
        return switch (route) {
            case PING -> new PingCall(authentication, request, health().ping(request));
            case STATUS -> new PingCall(authentication, request, HttpResponse.of(204));
            case HEALTH -> new PingCall(authentication, request, health().health());
            case QUERY -> query.call(request);
            case WRITE -> write.call(request);
            case V2_WRITE -> write.callV2(request);
            case V2_QUERY -> new PlainCall(fluxDisabled());
            case METRICS -> new MetricsCall(metrics, authentication, request);
            case PROMETHEUS_WRITE -> prometheus().write(request);
            case PROMETHEUS_READ -> prometheus().read(request);
        };
    }

    private HealthEndpoints health() {
        return new HealthEndpoints(database.version().text(), rules);
    }

    private PrometheusEndpoint prometheus() {
        return new PrometheusEndpoint(database, authentication, statistics);
    }

    /** The real server has Flux off by default too. */
    private static HttpResponse fluxDisabled() {
        return HttpResponse.text(
                        403,
                        "text/plain; charset=utf-8",
                        "Flux query service disabled. Verify flux-enabled=true in the [http] section of the InfluxDB config.\n")
                .header("X-Content-Type-Options", "nosniff");
    }
}
