package io.mimeseries.server.tdengine;

import io.mimeseries.server.format.ByteSink;
import io.mimeseries.server.format.JsonText;
import io.mimeseries.server.http.HttpRequest;
import io.mimeseries.server.http.HttpResponse;
import io.mimeseries.server.tdengine.auth.Credentials;
import io.mimeseries.server.tdengine.auth.TaosdToken;
import io.mimeseries.server.web.Call;
import io.mimeseries.tdengine.TDengineException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code GET /rest/login/{user}/{password}}: a token for the header of later requests. */
record LoginEndpoint(Sessions sessions) {
    private static final int LONGEST_NAME = 24;

    Call call(HttpRequest request, List<String> arguments) {
        var user = arguments.get(0);
        return new Call() {
            /** The path has the password in it. */
            @Override
            public String operation(HttpRequest asked) {
                return "GET /rest/login";
            }

            @Override
            public String detail() {
                return user;
            }

            @Override
            public Reply run() {
                SqlParameters.checkId(request);
                return new Reply(token(user, arguments.get(1)), "");
            }
        };
    }

    private HttpResponse token(String user, String password) {
        if (user.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new RefusalException(400, 0x110A, "generate taosd token error");
        }
        try {
            sessions.open(new Credentials.Password(user, password));
        } catch (TDengineException e) {
            throw new RefusalException(401, 3, "Authentication failure");
        }
        var out = new ByteSink(128);
        out.putAscii("{\"code\":0,\"desc\":");
        JsonText.put(out, TaosdToken.of(user, password));
        return HttpResponse.of(200)
                .header("Content-Type", "application/json; charset=utf-8")
                .body(out.put('}').toByteArray());
    }
}
