package io.mimeseries.server.influxdb;

import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.influxdb.auth.Authentication;
import io.mimeseries.server.web.Call;

/** A request to {@code /ping}, {@code /status} or {@code /health}. */
record PingCall(Authentication authentication, HttpRequest request, HttpResponse response) implements Call {

    @Override
    public String detail() {
        return "";
    }

    @Override
    public Reply run() {
        authentication.checkPing(request);
        return new Reply(response, "");
    }
}
