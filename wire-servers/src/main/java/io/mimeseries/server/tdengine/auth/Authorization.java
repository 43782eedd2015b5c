package io.mimeseries.server.tdengine.auth;

import io.mimeseries.server.format.GoBase64;
import io.mimeseries.server.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where requests say who sends them. */
public final class Authorization {
    private static final int SCHEME_LENGTH = "Basic ".length();

    private Authorization() {}

    /**
     * Of a request of the REST interface. A token in the address is that of TDengine Cloud and outranks the header, which its clients
     * leave out or fill with something.
     *
     * @throws CredentialsException if there is nothing, or nothing that can be read
     */
    public static Credentials of(HttpRequest request) {
        var token = CloudToken.of(request.query());
        if (!token.text().isEmpty()) {
            return new Credentials.Token(token.text());
        }
        var header = request.header("Authorization");
        if (header == null || header.isEmpty()) {
            throw CredentialsException.none();
        }
        return read(header.strip());
    }

    private static Credentials read(String header) {
        if (header.length() > SCHEME_LENGTH) {
            var value = header.substring(SCHEME_LENGTH);
            if (header.startsWith("Basic")) {
                return basic(value)
                        .filter(found ->
                                !found.user().isEmpty() && !found.password().isEmpty())
                        .orElseThrow(CredentialsException::basic);
            }
            if (header.startsWith("Taosd")) {
                return TaosdToken.read(value);
            }
            if (header.startsWith("Bearer") && value.length() > 1) {
                return new Credentials.Token(value.strip());
            }
        }
        throw CredentialsException.unknownScheme();
    }

    /**
     * Of a request in line protocol, where the parameters {@code u} and {@code p} outrank a header of the scheme Basic; null if a name or a
     * password is missing.
     */
    public static Credentials.@Nullable Password ofLines(HttpRequest request) {
        var named = ofPut(request);
        var user = request.query().get("u");
        var password = request.query().get("p");
        if (named != null) {
            user = user.isEmpty() ? named.user() : user;
            password = password.isEmpty() ? named.password() : password;
        } else if (user.isEmpty() || password.isEmpty()) {
            return null;
        }
        return new Credentials.Password(user, password);
    }

    /** A header of the scheme Basic; null if there is none that can be read. */
    public static Credentials.@Nullable Password ofPut(HttpRequest request) {
        var header = request.header("Authorization");
        var text = header == null ? "" : header.strip();
        return text.startsWith("Basic") && text.length() >= SCHEME_LENGTH
                ? basic(text.substring(SCHEME_LENGTH)).orElse(null)
                : null;
    }

    private static Optional<Credentials.Password> basic(String value) {
        try {
            var decoded = GoBase64.STANDARD.decode(value.getBytes(StandardCharsets.ISO_8859_1));
            var parts = new String(decoded, StandardCharsets.UTF_8).split(":", -1);
            return parts.length == 2 ? Optional.of(new Credentials.Password(parts[0], parts[1])) : Optional.empty();
        } catch (GoBase64.CorruptException e) {
            return Optional.empty();
        }
    }
}
