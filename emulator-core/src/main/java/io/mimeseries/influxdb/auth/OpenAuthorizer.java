package io.mimeseries.influxdb.auth;

import io.mimeseries.grammar.influxql.ast.Statement;
import java.util.List;

/** Allows everything. */
record OpenAuthorizer() implements Authorizer {
    @Override
    public void authorizeQuery(List<Statement> statements, String database) {}

    @Override
    public void authorizeWrite(String database) {}

    @Override
    public boolean maySee(String database) {
        return true;
    }
}
