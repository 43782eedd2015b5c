package io.mimeseries.server.tdengine.socket;

import io.mimeseries.engine.RedactedStatement;

/** Action 6: a statement. */
final class BinaryQuery implements BinaryAction {
    static final long NUMBER = 6;

    @Override
    public String name() {
        return "binary_query";
    }

    @Override
    public String detail(BinaryRequest request) {
        return RedactedStatement.of(request.statement());
    }

    @Override
    public Outcome run(Client client, BinaryRequest request) {
        client.session();
        var sql = request.statement();
        request.version();
        return QueryActions.query(client, sql, Endpoint.ALL);
    }
}
