package io.mimeseries.compat.vectors.influxdb;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The name and the password that a recorded request gives in a form that needs no codec of the server's. */
record RecordedPassword(String user, String password) {
    private static final String BASIC = "Basic ";

    /** Null if there are none, or others. */
    static @Nullable RecordedPassword of(RecordedRequest request) {
        var parameters = request.parameters();
        if (parameters.containsKey("u") || parameters.containsKey("p")) {
            var user = parameters.getOrDefault("u", "");
            var password = parameters.getOrDefault("p", "");
            return user.isEmpty() || password.isEmpty() ? null : new RecordedPassword(user, password);
        }
        var header = request.headers().getOrDefault("Authorization", "");
        return header.startsWith(BASIC) ? decoded(header.substring(BASIC.length())) : null;
    }

    private static @Nullable RecordedPassword decoded(String base64) {
        try {
            var text = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            var colon = text.indexOf(':');
            return colon < 0 ? null : new RecordedPassword(text.substring(0, colon), text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
