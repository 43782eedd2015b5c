package io.mimeseries.server.influxdb;

import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.influxdb.auth.Authentication;
import io.mimeseries.server.web.Call;
import io.mimeseries.server.web.Metrics;

/** A request to {@code /metrics}. */
record MetricsCall(Metrics metrics, Authentication authentication, HttpRequest request) implements Call {

    @Override
    public String detail() {
        return "";
    }

    @Override
    public Reply run() {
        authentication.checkPing(request);
        var response = HttpResponse.of(200)
                .header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
                .body(metrics.scrape());
        return new Reply(response, "");
    }
}
