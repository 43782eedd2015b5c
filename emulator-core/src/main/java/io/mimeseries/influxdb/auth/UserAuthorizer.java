package io.mimeseries.influxdb.auth;

import io.mimeseries.grammar.influxql.ast.Privilege;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.catalog.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Allows what a user may do.
 *
 * @param user null where nobody has to sign in because there is no admin
 * @param firstUser whether there is no user at all, so that the first may be created
 */
record UserAuthorizer(@Nullable User user, boolean firstUser) implements Authorizer {
    UserAuthorizer(User user) {
        this(user, false);
    }

    @Override
    public void authorizeQuery(List<Statement> statements, String database) {
        if (firstUser) {
            requireFirstAdmin(statements);
            return;
        }
        if (user == null) {
            throw AuthErrors.nobody();
        }
        if (user.admin()) {
            return;
        }
        for (var statement : statements) {
            for (var required : statement.accept(RequiredPrivileges.VISITOR)) {
                require(required, statement, database, user);
            }
        }
    }

    private static void requireFirstAdmin(List<Statement> statements) {
        boolean createsAdmin =
                !statements.isEmpty() && statements.get(0) instanceof Statement.CreateUser first && first.admin();
        if (!createsAdmin) {
            throw AuthErrors.noAdmin();
        }
    }

    private static void require(RequiredPrivilege required, Statement statement, String ofRequest, User user) {
        if (required.admin()) {
            throw AuthErrors.adminRequired(user.name(), statement);
        }
        var database = required.database().isEmpty() ? ofRequest : required.database();
        if (!holds(user, required.privilege(), database)) {
            throw AuthErrors.privilegeRequired(user.name(), statement, required.privilege(), database);
        }
    }

    @Override
    public void authorizeWrite(String database) {
        if (user == null) {
            throw AuthErrors.userRequired(database);
        }
        if (!holds(user, Privilege.WRITE, database)) {
            throw AuthErrors.mayNotWrite(user.name(), database);
        }
    }

    /** The request that creates the first admin sees what that admin would. */
    @Override
    public boolean maySee(String database) {
        return user == null || holds(user, Privilege.READ, database) || holds(user, Privilege.WRITE, database);
    }

    private static boolean holds(User user, Privilege privilege, String database) {
        var held = user.privilegeOn(database);
        return user.admin() || held == privilege || held == Privilege.ALL;
    }
}
