package io.mimeseries.server.tdengine;

import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.tdengine.auth.Authorization;
import io.mimeseries.server.web.Call;
import io.mimeseries.tdengine.TDengineException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code PUT /config}: the level of the adapter's log, of which there is none here. */
record ConfigurationEndpoint(Sessions sessions) {
    private static final String LEVEL = "log.level";
    private static final Set<String> LEVELS =
            Set.of("panic", "fatal", "error", "warn", "warning", "info", "debug", "trace");

    Call call(HttpRequest request) {
        return new Call() {
            @Override
            public String detail() {
                return "";
            }

            @Override
            public Reply run() {
                return change(request);
            }
        };
    }

    private Call.Reply change(HttpRequest request) {
        SqlParameters.checkId(request);
        signIn(request);
        var level = JsonInput.member(request.body(), LEVEL);
        if (level != null && !LEVELS.contains(level.toLowerCase(Locale.ROOT))) {
            throw new RefusalException(400, "change log.level error");
        }
        var response = HttpResponse.text(200, "application/json; charset=utf-8", "{\"code\":0,\"desc\":\"\"}");
        return new Call.Reply(response, "", level == null ? List.of() : List.of(LEVEL + "=" + level));
    }

    private void signIn(HttpRequest request) {
        try {
            sessions.open(Authorization.of(request));
        } catch (TDengineException e) {
            throw new RefusalException(401, e.code(), String.valueOf(e.getMessage()));
        }
    }
}
