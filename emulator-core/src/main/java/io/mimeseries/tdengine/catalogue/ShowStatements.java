package io.mimeseries.tdengine.catalogue;

import io.mimeseries.grammar.tdengine.ast.ShowStatement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.TDengineStore;
import io.mimeseries.tdengine.user.UserStore;

/** SHOW and DESCRIBE. */
public final class ShowStatements implements StatementFamily<ShowStatement> {
    private final TDengineStore store;
    private final SystemCatalogue catalogue;
    private final LocalVariables variables;
    private final UserStore users;

    public ShowStatements(TDengineStore store, SystemCatalogue catalogue, LocalVariables variables, UserStore users) {
        this.users = users;
        this.store = store;
        this.catalogue = catalogue;
        this.variables = variables;
    }

    @Override
    public Answer run(ShowStatement statement, StatementContext context) {
        var user = users.snapshot().existing(context.user());
        if (!user.sysInfo() && ServerInformation.isAskedFor(statement)) {
            throw ErrorCode.PERMISSION_DENIED.error();
        }
        return store.read(view -> statement.acceptShow(new ShowRun(view, context, catalogue, variables)));
    }
}
