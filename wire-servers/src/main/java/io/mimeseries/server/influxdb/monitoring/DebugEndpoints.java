package io.mimeseries.server.influxdb.monitoring;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.engine.Timers;
import io.mimeseries.influxdb.monitor.Monitor;
import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** {@code /debug/…}: any method will do, and what follows the known beginning of a path does not matter (1.6.7). */
public final class DebugEndpoints {
    static final String JSON = "application/json; charset=utf-8";

    private static final String PROFILES = "/debug/pprof";
    private static final String VARIABLES = "/debug/vars";
    private static final String REQUESTS = "/debug/requests";

    private static final Set<String> GO_PROFILES = Set.of(
            "allocs", "block", "goroutine", "heap", "mutex", "profile", "symbol", "threadcreate", "trace", "all");

    private static final String INDEX = """
            <html>
            <head>
            <title>/debug/pprof/</title>
            </head>
            <body>
            /debug/pprof/<br>
            <br>
            Types of profiles available:
            <table>
            <thead><td>Count</td><td>Profile</td></thead>
            <tr><td>0</td><td><a href='cmdline?debug=1'>cmdline</a></td></tr>
            </table>
            <p>Profiles of the Go runtime are not emulated by Mimeseries.</p>
            </body>
            </html>
            """;

    private final Monitor monitor;
    private final DebugRequests requests;

    public DebugEndpoints(Monitor monitor, RequestTracker tracker, Timers timers) {
        this.monitor = monitor;
        this.requests = new DebugRequests(tracker, timers);
    }

    public static boolean knows(String path) {
        return path.startsWith(PROFILES) || path.startsWith(VARIABLES) || path.startsWith(REQUESTS);
    }

    /** The answer, with its type. */
    public HttpResponse answer(HttpRequest request) {
        var path = request.path();
        if (path.startsWith(VARIABLES)) {
            return HttpResponse.of(200).header("Content-Type", JSON).body(DebugVars.of(monitor));
        }
        if (path.startsWith(REQUESTS)) {
            return requests.answer(request.query().get("seconds"));
        }
        return profile(path.startsWith(PROFILES + "/") ? path.substring(PROFILES.length() + 1) : "");
    }

    private static HttpResponse profile(String name) {
        if (GO_PROFILES.contains(name)) {
            throw new NotEmulatedException(PROFILES + "/" + name);
        }
        var response = switch (name) {
            case "" -> HttpResponse.text(200, "text/html; charset=utf-8", INDEX);
            case "cmdline" -> HttpResponse.text(200, "text/plain; charset=utf-8", DebugVars.PROGRAM);
            default ->
                HttpResponse.text(404, "text/plain; charset=utf-8", "Unknown profile\n")
                        .header("X-Go-Pprof", "1");
        };
        return response.header("X-Content-Type-Options", "nosniff");
    }

    /** The real server's form for errors outside of its routes: JSON whatever the client asks for, and no end of line. */
    static HttpResponse error(int status, String text) {
        var body = new ByteSink(text.length() + 16).putAscii("{\"error\":");
        JsonText.put(body, text);
        return HttpResponse.of(status)
                .header("Content-Type", "application/json")
                .header(
                        "X-Influxdb-Error",
                        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .body(body.put('}').toByteArray());
    }
}
