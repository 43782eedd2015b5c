package io.mimeseries.influxdb.auth;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.InfluxDbException;
import java.util.List;

/** On whose behalf a request runs: decides what it may do. */
public sealed interface Authorizer permits OpenAuthorizer, UserAuthorizer {
    /** Allows everything: authentication is off, or the call comes from within this JVM. */
    Authorizer OPEN = new OpenAuthorizer();

    /**
     * Decides on all statements of a query before the first of them runs.
     *
     * @param database the one of the request, for statements that name none
     * @throws InfluxDbException of kind FORBIDDEN with the real server's text
     */
    void authorizeQuery(List<Statement> statements, String database);

    /** @throws InfluxDbException of kind FORBIDDEN with the real server's text */
    void authorizeWrite(String database);

    /** Whether SHOW DATABASES names it. */
    boolean maySee(String database);
}
