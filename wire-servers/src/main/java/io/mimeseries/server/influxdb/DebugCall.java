package io.mimeseries.server.influxdb;

import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.influxdb.auth.Authentication;
import io.mimeseries.server.influxdb.monitoring.DebugEndpoints;
import io.mimeseries.server.web.Call;
import io.mimeseries.server.web.PlainCall;

/** A request to {@code /debug/…}. */
record DebugCall(DebugEndpoints endpoints, Authentication authentication, HttpRequest request) implements Call {

    @Override
    public String detail() {
        return "";
    }

    @Override
    public Reply run() {
        authentication.checkDebug(request);
        return new PlainCall(endpoints.answer(request)).run();
    }
}
