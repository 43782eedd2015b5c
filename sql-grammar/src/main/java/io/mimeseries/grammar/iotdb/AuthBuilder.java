package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AlterUserContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreateRoleContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreateUserContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DropRoleContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DropUserContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.GrantPrivilegesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.GrantRoleContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.IdentifierContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ListRolePrivilegesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ListRolesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ListUserPrivilegesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ListUsersContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.OnPathsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.PrivilegeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.PrivilegesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.RevokePrivilegesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.RevokeRoleContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.UserNameContext;
import io.mimeseries.grammar.iotdb.ast.AuthStatement;
import io.mimeseries.grammar.iotdb.ast.Path;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Turns statements about users and roles into records. */
final class AuthBuilder extends Builder<AuthStatement> {
    private final Paths paths;
    private final Names names;

    AuthBuilder(Paths paths) {
        this.paths = paths;
        this.names = paths.names();
    }

    @Override
    public AuthStatement visitCreateUser(CreateUserContext context) {
        return new AuthStatement.CreateUser(names.of(context.identifier()), text(context.STRING()));
    }

    @Override
    public AuthStatement visitCreateRole(CreateRoleContext context) {
        return new AuthStatement.CreateRole(names.of(context.identifier()));
    }

    @Override
    public AuthStatement visitAlterUser(AlterUserContext context) {
        return new AuthStatement.AlterUser(user(context.userName()), text(context.STRING()));
    }

    @Override
    public AuthStatement visitDropUser(DropUserContext context) {
        return new AuthStatement.DropUser(names.of(context.identifier()));
    }

    @Override
    public AuthStatement visitDropRole(DropRoleContext context) {
        return new AuthStatement.DropRole(names.of(context.identifier()));
    }

    @Override
    public AuthStatement visitGrantPrivileges(GrantPrivilegesContext context) {
        return new AuthStatement.GrantPrivileges(
                subject(context.ROLE() != null, context.identifier()),
                privileges(context.privileges()),
                on(context.onPaths()),
                context.OPTION() != null);
    }

    @Override
    public AuthStatement visitRevokePrivileges(RevokePrivilegesContext context) {
        return new AuthStatement.RevokePrivileges(
                subject(context.ROLE() != null, context.identifier()),
                privileges(context.privileges()),
                on(context.onPaths()));
    }

    @Override
    public AuthStatement visitGrantRole(GrantRoleContext context) {
        return new AuthStatement.GrantRole(names.of(context.role), names.of(context.user));
    }

    @Override
    public AuthStatement visitRevokeRole(RevokeRoleContext context) {
        return new AuthStatement.RevokeRole(names.of(context.role), names.of(context.user));
    }

    @Override
    public AuthStatement visitListUsers(ListUsersContext context) {
        return new AuthStatement.ListUsers(context.identifier() == null ? null : names.of(context.identifier()));
    }

    @Override
    public AuthStatement visitListRoles(ListRolesContext context) {
        return new AuthStatement.ListRoles(context.userName() == null ? null : user(context.userName()));
    }

    @Override
    public AuthStatement visitListUserPrivileges(ListUserPrivilegesContext context) {
        var subject = new AuthStatement.Subject(false, user(context.userName()));
        return new AuthStatement.ListPrivileges(subject, on(context.onPaths()));
    }

    @Override
    public AuthStatement visitListRolePrivileges(ListRolePrivilegesContext context) {
        return new AuthStatement.ListPrivileges(subject(true, context.identifier()), on(context.onPaths()));
    }

    private AuthStatement.Subject subject(boolean role, IdentifierContext name) {
        return new AuthStatement.Subject(role, names.of(name));
    }

    private String user(UserNameContext context) {
        return names.identifier(context.getText());
    }

    private List<Path> on(@Nullable OnPathsContext context) {
        return context == null
                ? List.of()
                : paths.of(context.prefixPath()).stream().distinct().toList();
    }

    private static List<String> privileges(PrivilegesContext context) {
        return context.privilege().stream().map(PrivilegeContext::getText).toList();
    }

    private static String text(TerminalNode string) {
        return Spelling.withoutQuotes(string.getText());
    }
}
