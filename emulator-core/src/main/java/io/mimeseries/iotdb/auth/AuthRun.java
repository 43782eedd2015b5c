package io.mimeseries.iotdb.auth;

import io.mimeseries.grammar.iotdb.ast.AuthStatement;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.ArrayList;
import java.util.List;

/** Runs a statement about users, roles or privileges on behalf of a user. What the statement requires has been checked, but for passing on. */
public final class AuthRun implements AuthStatement.AuthVisitor<Answer> {
    private final Authority authority;
    private final IotDbVersion version;
    private final AuthErrors errors;
    private final AccountChanges changes;
    private final AccountLists lists;

    public AuthRun(AccountStore store, Authority authority, IotDbVersion version) {
        this.authority = authority;
        this.version = version;
        errors = new AuthErrors(version);
        changes = new AccountChanges(store, errors, version);
        lists = new AccountLists(store, errors, version);
    }

    @Override
    public Answer visit(AuthStatement.CreateUser node) {
        changes.createUser(node.name(), node.password());
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AuthStatement.CreateRole node) {
        changes.createRole(node.name());
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AuthStatement.AlterUser node) {
        changes.changePassword(node.name(), node.password());
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AuthStatement.DropUser node) {
        changes.dropUser(node.name());
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AuthStatement.DropRole node) {
        changes.dropRole(node.name());
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AuthStatement.GrantPrivileges node) {
        var privileges = privileges(node.privileges());
        var paths = paths(privileges, node.paths());
        requireToGrant(privileges, paths, node.subject().role() ? "GRANT_ROLE" : "GRANT_USER");
        for (var privilege : privileges) {
            for (var path : paths) {
                changes.grant(node.subject().role(), node.subject().name(), privilege, path, node.grantOption());
            }
        }
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AuthStatement.RevokePrivileges node) {
        var privileges = privileges(node.privileges());
        var paths = paths(privileges, node.paths());
        requireToGrant(privileges, paths, node.subject().role() ? "REVOKE_ROLE" : "REVOKE_USER");
        for (var privilege : privileges) {
            for (var path : paths) {
                changes.revoke(node.subject().role(), node.subject().name(), privilege, path);
            }
        }
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AuthStatement.GrantRole node) {
        changes.grantRole(node.role(), node.user());
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AuthStatement.RevokeRole node) {
        changes.revokeRole(node.role(), node.user());
        return Answer.Done.SUCCESS;
    }

    @Override
    public Answer visit(AuthStatement.ListUsers node) {
        return lists.users(node.role());
    }

    @Override
    public Answer visit(AuthStatement.ListRoles node) {
        return lists.roles(node.user());
    }

    @Override
    public Answer visit(AuthStatement.ListPrivileges node) {
        var paths =
                node.paths().stream().map(path -> new PathPattern(path.nodes())).toList();
        return node.subject().role()
                ? lists.rolePrivileges(node.subject().name(), paths)
                : lists.userPrivileges(node.subject().name(), paths);
    }

    private void requireToGrant(List<Privilege> privileges, List<PathPattern> paths, String operation) {
        if (version.isAtLeast(IotDbVersion.V1_3_2)) {
            authority.requireToGrant(privileges, paths, operation);
        }
    }

    /** In the version's order and each once, as the real server keeps them in a set of their numbers. */
    private List<Privilege> privileges(List<String> names) {
        var named = new ArrayList<Privilege>();
        for (var name : names) {
            var privileges = Privilege.named(name, version);
            if (privileges == null) {
                throw errors.noSuchPrivilege(name);
            }
            named.addAll(privileges);
        }
        return named.stream().distinct().sorted().toList();
    }

    /** {@code root.**} where ON is left out. What is not for paths may be given for {@code root.**} only. */
    private List<PathPattern> paths(List<Privilege> privileges, List<Path> written) {
        if (written.isEmpty()) {
            return List.of(PathPattern.ALL);
        }
        var paths = written.stream()
                .map(path -> new PathPattern(path.nodes()))
                .distinct()
                .toList();
        if (!paths.equals(List.of(PathPattern.ALL))) {
            for (var privilege : privileges) {
                if (!privilege.isOnPaths()) {
                    throw errors.notOnPaths(privilege);
                }
            }
        }
        return paths;
    }
}
