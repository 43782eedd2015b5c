package io.mimeseries.server.influxdb;

import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;

/** {@code /ping}, {@code /status} and {@code /health}: whether the server is there. */
record HealthEndpoints(String version, HttpRules rules) {

    HttpResponse ping(HttpRequest request) {
        var verbose = request.query().get("verbose");
        if (!rules.pingsVerbosely() || verbose.isEmpty() || verbose.equals("0") || verbose.equals("false")) {
            return HttpResponse.of(204);
        }
        return HttpResponse.text(200, "application/json", "{\"version\":\"" + version + "\"}");
    }

    HttpResponse health() {
        return HttpResponse.text(
                200,
                "application/json; charset=utf-8",
                "{\"checks\":[],\"message\":\"ready for queries and writes\",\"name\":\"influxdb\",\"status\":\"pass\","
                        + "\"version\":\""
                        + version
                        + "\"}");
    }
}
