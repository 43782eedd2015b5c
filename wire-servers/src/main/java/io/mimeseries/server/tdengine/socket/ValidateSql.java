package io.mimeseries.server.tdengine.socket;

import io.mimeseries.engine.RedactedStatement;

/** Action 10: what is wrong with a statement, which is not run. */
final class ValidateSql implements BinaryAction {
    static final long NUMBER = 10;
    /** The client library's numbers have that bit; all others leave the adapter without it. */
    private static final int FAILURE = 1 << 31;

    @Override
    public String name() {
        return "validate_sql";
    }

    @Override
    public String detail(BinaryRequest request) {
        return RedactedStatement.of(request.statement());
    }

    @Override
    public Outcome run(Client client, BinaryRequest request) {
        var session = client.session();
        var sql = request.statement();
        request.version();
        int code = session.validate(sql);
        return Outcome.of(reply -> reply.number("result_code", code == 0 ? 0 : FAILURE | code));
    }
}
