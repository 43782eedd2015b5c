package io.mimeseries.influxdb.auth;

import io.mimeseries.grammar.influxql.ast.Privilege;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.GoQuote;
import io.mimeseries.influxdb.InfluxDbException;
import io.mimeseries.influxdb.InfluxDbException.Kind;

/** The texts with which InfluxDB 1.6.7 refuses to know or to obey somebody. */
final class AuthErrors {
    private AuthErrors() {}

    static InfluxDbException authorizationFailed() {
        return new InfluxDbException(Kind.UNAUTHENTICATED, "authorization failed");
    }

    static InfluxDbException usernameRequired() {
        return new InfluxDbException(Kind.UNAUTHENTICATED, "username required");
    }

    static InfluxDbException userNotFound() {
        return new InfluxDbException(Kind.UNAUTHENTICATED, "user not found");
    }

    static InfluxDbException noAdmin() {
        return query("create admin user first or disable authentication");
    }

    /** There are users but no admin among them, so that nobody can sign in. */
    static InfluxDbException nobody() {
        return query("no user provided");
    }

    static InfluxDbException adminRequired(String user, Statement statement) {
        return notAuthorized(user, statement, "admin privilege");
    }

    static InfluxDbException privilegeRequired(String user, Statement statement, Privilege privilege, String database) {
        return notAuthorized(user, statement, privilege.text() + " on " + database);
    }

    private static InfluxDbException notAuthorized(String user, Statement statement, String required) {
        return query(user + " not authorized to execute statement '" + statement + "', requires " + required);
    }

    private static InfluxDbException query(String text) {
        return new InfluxDbException(Kind.FORBIDDEN, "error authorizing query: " + text);
    }

    static InfluxDbException userRequired(String database) {
        return new InfluxDbException(Kind.FORBIDDEN, "user is required to write to database " + GoQuote.of(database));
    }

    static InfluxDbException mayNotWrite(String user, String database) {
        return new InfluxDbException(
                Kind.FORBIDDEN,
                GoQuote.of(user) + " user is not authorized to write to database " + GoQuote.of(database));
    }
}
