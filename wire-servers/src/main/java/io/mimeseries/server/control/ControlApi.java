package io.mimeseries.server.control;

import io.mimeseries.engine.SettableClock;
import io.mimeseries.server.Endpoint;
import io.mimeseries.server.EndpointsJson;
import io.mimeseries.server.MimeseriesServer;
import io.mimeseries.server.http.HttpHandler;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;

/** The resources of the control API by path and method. */
final class ControlApi implements HttpHandler {
    private static final String ROOT = "/control/";
    private static final String SNAPSHOT = "snapshots/";

    private final MimeseriesServer server;
    private final Supplier<List<Endpoint>> endpoints;
    private final ClockResource clock;
    private final SettingsResource settings;
    private final JournalResource journal;
    private final DataResource data;
    private final ConsolePage page;
    private final SnapshotsResource snapshots;
    private final FaultsResource faults;
    private final BrowserGuard guard;

    ControlApi(MimeseriesServer server, SettableClock clock, Supplier<List<Endpoint>> endpoints, BrowserGuard guard) {
        this.server = server;
        this.endpoints = endpoints;
        this.guard = guard;
        this.clock = new ClockResource(clock);
        this.settings = new SettingsResource(server.settings());
        this.journal = new JournalResource(server.journal());
        this.data = new DataResource(server::browsers);
        this.page = ConsolePage.load();
        this.snapshots = new SnapshotsResource(server);
        this.faults = new FaultsResource(server.faults());
    }

    @Override
    public HttpResponse handle(HttpRequest request) {
        try {
            return route(request);
        } catch (ControlException e) {
            return Json.error(e.status(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return Json.error(500, "internal error");
        }
    }

    private HttpResponse route(HttpRequest request) {
        guard.check(request);
        var path = request.path();
        if (path.equals("/")) {
            return get(request, page::get);
        }
        if (!path.startsWith(ROOT)) {
            throw ControlException.notFound(path);
        }
        var resource = path.substring(ROOT.length());
        if (resource.startsWith(SNAPSHOT) && SnapshotsResource.isRestore(resource)) {
            return snapshots.restore(resource.substring(SNAPSHOT.length()), body(request, "POST"));
        }
        return switch (resource) {
            case "health" -> get(request, () -> Json.object(200, json -> json.writeStringField("status", "ok")));
            case "endpoints" ->
                get(request, () -> Json.text(200, EndpointsJson.write(server.instance(), endpoints.get())));
            case "reset" -> reset(request);
            case "clock" -> clock(request);
            case "clock/advance" -> clock.advance(body(request, "POST"));
            case "settings" -> settings(request);
            case "journal" -> journal.handle(request);
            case "databases" -> get(request, data::databases);
            case "series" -> get(request, () -> data.series(request.query()));
            case "snapshots" -> snapshots.take(body(request, "POST"));
            case "faults" -> faults.handle(request);
            default -> throw ControlException.notFound(path);
        };
    }

    private HttpResponse clock(HttpRequest request) {
        return "PUT".equals(request.method()) ? clock.put(JsonBody.parse(request.body())) : get(request, clock::get);
    }

    private HttpResponse settings(HttpRequest request) {
        return "PUT".equals(request.method())
                ? settings.put(JsonBody.parse(request.body()))
                : get(request, settings::get);
    }

    private HttpResponse reset(HttpRequest request) {
        var databases = body(request, "POST").only("databases").texts("databases");
        if (databases == null) {
            server.reset();
        } else {
            try {
                server.reset(databases);
            } catch (IllegalArgumentException e) {
                throw ControlException.badRequest(String.valueOf(e.getMessage()));
            }
        }
        return HttpResponse.of(204);
    }

    private static JsonBody body(HttpRequest request, String method) {
        if (!method.equals(request.method())) {
            throw ControlException.methodNotAllowed(request.method(), request.path());
        }
        return JsonBody.parse(request.body());
    }

    private static HttpResponse get(HttpRequest request, Supplier<HttpResponse> answer) {
        if (!"GET".equals(request.method())) {
            throw ControlException.methodNotAllowed(request.method(), request.path());
        }
        return answer.get();
    }
}
