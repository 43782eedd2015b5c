package io.mimeseries.tdengine.user;

import io.mimeseries.grammar.tdengine.ast.UserStatement;
import io.mimeseries.tdengine.Answer;
import io.mimeseries.tdengine.StatementContext;
import io.mimeseries.tdengine.statement.IgnoredOptions;
import io.mimeseries.tdengine.statement.StatementFamily;
import io.mimeseries.tdengine.store.TDengineStore;

/** Users made, changed and dropped, and what they are granted. */
public final class UserStatements implements StatementFamily<UserStatement> {
    private final UserStore users;
    private final TDengineStore store;
    private final IgnoredOptions ignored;

    /** @param ignored told of privileges, which the community edition lists and does not ask for */
    public UserStatements(UserStore users, TDengineStore store, IgnoredOptions ignored) {
        this.users = users;
        this.store = store;
        this.ignored = ignored;
    }

    @Override
    public Answer run(UserStatement statement, StatementContext context) {
        var by = users.snapshot().existing(context.user());
        store.read(view -> statement.acceptUser(new UserRun(users, view, by)));
        if (statement instanceof UserStatement.Grant grant) {
            ignored.note((grant.grant() ? "GRANT" : "REVOKE") + ": privileges are not enforced");
        }
        return Answer.Affected.NONE;
    }
}
