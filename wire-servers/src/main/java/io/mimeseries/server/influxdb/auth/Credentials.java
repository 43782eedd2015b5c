package io.mimeseries.server.influxdb.auth;

import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.server.format.GoBase64;
import io.mimeseries.server.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How a request says who sends it. */
sealed interface Credentials {

    /** A name and a password. */
    record Password(String user, String password) implements Credentials {}

    /** A signed JSON web token. */
    record Bearer(String token) implements Credentials {}

    /**
     * Reads those of a request: the parameters {@code u} and {@code p} of the URL if neither is empty, else the header {@code
     * Authorization}. A form in the body is not looked at.
     *
     * @throws InfluxDbException of kind UNAUTHENTICATED if there are none
     */
    static Credentials of(HttpRequest request, AuthRules rules) {
        var user = request.query().get("u");
        var password = request.query().get("p");
        if (!user.isEmpty() && !password.isEmpty()) {
            return new Password(user, password);
        }
        var header = request.header("Authorization");
        var read = header == null ? null : read(header.strip(), rules);
        if (read == null) {
            throw AuthenticationErrors.noCredentials();
        }
        return read;
    }

    private static @Nullable Credentials read(String header, AuthRules rules) {
        int blank = header.indexOf(' ');
        if (blank < 0) {
            return null;
        }
        var scheme = header.substring(0, blank);
        var value = header.substring(blank + 1);
        boolean oneWord = value.indexOf(' ') < 0;
        // of the three only Basic may be written in any case
        if (scheme.equals("Bearer") && oneWord) {
            return new Bearer(value);
        }
        if (scheme.equals("Token") && oneWord && rules.acceptsTokens()) {
            return password(value);
        }
        return scheme.equalsIgnoreCase("Basic") ? basic(value) : null;
    }

    private static @Nullable Credentials basic(String value) {
        try {
            var decoded = GoBase64.STANDARD.decode(value.getBytes(StandardCharsets.ISO_8859_1));
            return password(new String(decoded, StandardCharsets.UTF_8));
        } catch (GoBase64.CorruptException e) {
            return null;
        }
    }

    private static @Nullable Credentials password(String value) {
        int colon = value.indexOf(':');
        return colon < 0 ? null : new Password(value.substring(0, colon), value.substring(colon + 1));
    }
}
