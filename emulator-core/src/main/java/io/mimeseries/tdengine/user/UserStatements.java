package io.mimeseries.tdengine.user;

import io.mimeseries.grammar.tdengine.ast.UserStatement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.TDengineStore;

/** Users made, changed and dropped, and what they are granted. */
public final class UserStatements implements StatementFamily<UserStatement> {
    private final UserStore users;
    private final TDengineStore store;

    public UserStatements(UserStore users, TDengineStore store) {
        this.users = users;
        this.store = store;
    }

    @Override
    public Answer run(UserStatement statement, StatementContext context) {
        var by = users.snapshot().existing(context.user());
        return store.read(view -> {
            statement.acceptUser(new UserRun(users, view, by));
            return Answer.Affected.NONE;
        });
    }
}
