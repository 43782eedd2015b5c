package io.mimeseries.server.influxdb.auth;

import io.mimeseries.influxdb.InfluxDb;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.auth.Authorizer;
import io.mimeseries.server.http.HttpRequest;

/**
 * Finds out who sends a request. {@code /query}, {@code /write} and the Prometheus endpoints ask first of all; {@code /ping}, {@code
 * /status}, {@code /metrics} and {@code /debug} are open in 1.6.7, and guarded in 1.8.10 where a setting says so.
 */
public final class Authentication {
    private final InfluxDb database;
    private final AuthSettings settings;
    private final AuthRules rules;

    public Authentication(InfluxDb database, AuthSettings settings) {
        this.database = database;
        this.settings = settings;
        this.rules = AuthRules.of(database.version());
    }

    /**
     * On whose behalf a request is to run.
     *
     * @throws InfluxDbException of kind UNAUTHENTICATED with the real server's text
     */
    public Authorizer authenticate(HttpRequest request) {
        return settings.isEnabled() ? signIn(request) : Authorizer.OPEN;
    }

    /**
     * Asks who sends a request to {@code /ping}, {@code /status} or {@code /metrics}, if it has to be known.
     *
     * @throws InfluxDbException of kind UNAUTHENTICATED with the real server's text
     */
    public void checkPing(HttpRequest request) {
        if (rules.guardsMore() && settings.isPingGuarded()) {
            authenticate(request);
        }
    }

    /**
     * Asks who sends a request to {@code /debug/…}, if it has to be known.
     *
     * @throws InfluxDbException of kind UNAUTHENTICATED with the real server's text
     */
    public void checkDebug(HttpRequest request) {
        if (rules.guardsMore() && settings.isDebugGuarded()) {
            authenticate(request);
        }
    }

    /** What the header {@code WWW-Authenticate} of a refusal says. */
    public String challenge() {
        return "Basic realm=\"" + settings.realm() + '"';
    }

    private Authorizer signIn(HttpRequest request) {
        var users = database.authenticator();
        if (!users.isSignInRequired()) {
            return users.nobody();
        }
        var credentials = Credentials.of(request, rules);
        if (credentials instanceof Credentials.Password given) {
            return users.signIn(given.user(), given.password());
        }
        var secret = settings.sharedSecret();
        if (secret.isEmpty()) {
            throw AuthenticationErrors.unauthenticated(rules.bearerDisabled());
        }
        var token = ((Credentials.Bearer) credentials).token();
        return users.vouchedFor(new TokenVerifier(database.clock()).userName(token, secret));
    }
}
