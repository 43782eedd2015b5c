package io.mimeseries.server.tdengine;

import io.mimeseries.engine.Journal;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.server.fault.FaultGate;
import io.mimeseries.server.http.HttpBody;
import io.mimeseries.server.http.HttpHandler;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.tdengine.auth.CloudToken;
import io.mimeseries.server.tdengine.socket.Endpoint;
import io.mimeseries.server.tdengine.socket.SocketService;
import io.mimeseries.server.tdengine.tmq.TmqService;
import io.mimeseries.server.web.Call;
import io.mimeseries.server.web.CallRunner;
import io.mimeseries.server.web.GzipChunks;
import io.mimeseries.server.web.Metrics;
import io.mimeseries.server.web.PlainCall;
import io.mimeseries.tdengine.TDengine;
import io.mimeseries.tdengine.schemaless.SchemalessProtocol;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Routes requests by path and method. */
final class TDengineHandler implements HttpHandler {
    private final CallRunner runner;
    private final SqlEndpoint sql;
    private final VgroupsEndpoint vgroups;
    private final LoginEndpoint login;
    private final UploadEndpoint upload;
    private final LinesEndpoint lines;
    private final OpenTsdbEndpoint openTsdb;
    private final ConfigurationEndpoint configuration;
    private final SocketService sockets;
    private final BooleanSupplier unifiedWebSocket;
    private final TmqService topics;
    private final Metrics metrics = new Metrics();

    TDengineHandler(TDengine database, Journal journal, FaultGate gate, TDengineHttpOptions options) {
        var errors = new TDengineErrors(options.httpCodeServerError());
        runner = new CallRunner("tdengine", database.clock(), journal, gate, errors::reply);
        var sessions = new Sessions(database);
        var writer = new SchemalessWriter(sessions, options.smlAutoCreateDb());
        sql = new SqlEndpoint(sessions, options.restfulRowLimit());
        vgroups = new VgroupsEndpoint(sessions);
        login = new LoginEndpoint(sessions);
        upload = new UploadEndpoint(sessions);
        lines = new LinesEndpoint(writer);
        openTsdb = new OpenTsdbEndpoint(writer);
        sockets = new SocketService(database, journal, gate);
        unifiedWebSocket = options.unifiedWebSocket();
        topics = new TmqService(database, journal, gate);
        configuration = new ConfigurationEndpoint(sessions);
    }

    @Override
    public HttpResponse handle(HttpRequest request) {
        var preflight = CrossOrigin.preflight(request);
        if (preflight != null) {
            return runner.run(request, new PlainCall(preflight));
        }
        return CrossOrigin.addTo(request, compressed(request, runner.run(request, call(request))));
    }

    @Override
    public HttpResponse refuse(HttpRequest request, BodyProblem problem) {
        return runner.run(request, Call.failing(new RefusalException(problem.status(), problem.text())));
    }

    private static HttpResponse compressed(HttpRequest request, HttpResponse response) {
        boolean isEmpty = response.body() instanceof HttpBody.Switched
                || (response.body() instanceof HttpBody.Bytes bytes && bytes.length() == 0);
        if (isEmpty || !GzipChunks.isAccepted(request)) {
            return response;
        }
        return response.header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding")
                .body(new GzipChunks(response.body()));
    }

    private Call call(HttpRequest request) {
        var route = route(request.method(), request.path());
        if (route != null) {
            try {
                return call(route, InflatedRequest.of(request));
            } catch (RuntimeException e) {
                return Call.failing(e);
            }
        }
        boolean isSlashTooMany = request.path().length() > 1
                && request.path().endsWith("/")
                && route(
                                request.method(),
                                request.path().substring(0, request.path().length() - 1))
                        != null;
        return new PlainCall(
                isSlashTooMany ? redirection(request) : HttpResponse.text(404, "text/plain", "404 page not found"));
    }

    /** Null for what there is not, or what is hidden. */
    private @Nullable Route route(String method, String path) {
        var route = Route.of(method, path);
        return route != null && route.service() == Route.Service.WEB_SOCKET && !unifiedWebSocket.getAsBoolean()
                ? null
                : route;
    }

    /** To the path without the slash at its end, with the same parameters; POST is to be sent again. */
    private static HttpResponse redirection(HttpRequest request) {
        var path = request.path().substring(0, request.path().length() - 1);
        var query = request.query().pairs().stream()
                .map(pair -> escaped(pair.name()) + "=" + escaped(pair.value()))
                .collect(Collectors.joining("&"));
        return HttpResponse.of(request.method().equals("GET") ? 301 : 307)
                .header("Location", query.isEmpty() ? path : path + "?" + query);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Call call(Route route, HttpRequest request) {
        return switch (route.service()) {
            case SQL, SQL_IN_DATABASE -> sql.call(request, route.arguments());
            case VGROUPS -> vgroups.call(request, route.arguments());
            case LOGIN -> login.call(request, route.arguments());
            case UPLOAD -> upload.call(request);
            case LINES -> lines.call(request);
            case OPENTSDB_JSON -> openTsdb.call(request, route.arguments(), SchemalessProtocol.JSON);
            case OPENTSDB_TELNET -> openTsdb.call(request, route.arguments(), SchemalessProtocol.TELNET);
            case PING -> new PlainCall(HttpResponse.of(200));
            case METRICS ->
                new PlainCall(HttpResponse.of(200)
                        .header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
                        .body(metrics.scrape()));
            case CONFIGURATION -> configuration.call(request);
            case WEB_SOCKET -> socket(request, Endpoint.ALL);
            case WEB_SOCKET_QUERIES -> socket(request, Endpoint.QUERIES);
            case WEB_SOCKET_SCHEMALESS -> socket(request, Endpoint.SCHEMALESS);
            case WEB_SOCKET_STATEMENTS -> socket(request, Endpoint.STATEMENTS);
            case WEB_SOCKET_TOPICS -> new PlainCall(topics.answer(request));
            case PROMETHEUS_WRITE,
                    PROMETHEUS_READ,
                    RECORD_SQL,
                    RECORDED_SQL,
                    RECORD_STATEMENTS,
                    RECORDED_STATEMENTS,
                    GENERATED_AUTHORIZATION -> Call.failing(notEmulated(request));
        };
    }

    private Call socket(HttpRequest request, Endpoint endpoint) {
        var hasToken = !CloudToken.of(request.query()).text().isEmpty();
        return new PlainCall(sockets.answer(request, endpoint, hasToken));
    }

    /** Said by the status, too, as what asks for other protocols does not read the body. */
    private static RuntimeException notEmulated(HttpRequest request) {
        var missing = new NotEmulatedException(request.method() + " " + request.path());
        return new RefusalException(501, String.valueOf(missing.getMessage()));
    }
}
