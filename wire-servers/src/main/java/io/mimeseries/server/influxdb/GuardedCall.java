package io.mimeseries.server.influxdb;

import io.mimeseries.engine.RequestFacts;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.influxdb.auth.Authentication;
import io.mimeseries.server.web.Call;

/** A call that is only for those who say who they are. */
record GuardedCall(Authentication authentication, HttpRequest request, Call call) implements Call {

    @Override
    public String detail() {
        return call.detail();
    }

    @Override
    public RequestFacts facts() {
        return call.facts();
    }

    @Override
    public String shown(String error) {
        return call.shown(error);
    }

    @Override
    public Reply run() {
        authentication.authenticate(request);
        return call.run();
    }
}
