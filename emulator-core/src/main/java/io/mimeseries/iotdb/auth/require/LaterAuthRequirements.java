package io.mimeseries.iotdb.auth.require;

import io.mimeseries.grammar.iotdb.ast.AuthStatement;
import io.mimeseries.iotdb.auth.Privilege;
import io.mimeseries.iotdb.auth.Requirement;
import java.util.List;

/**
 * Of statements about users and roles, in IoTDB 1.3. Everybody may change the own password and see the own privileges; who may pass privileges on
 * is decided where that is done.
 */
record LaterAuthRequirements(String user) implements AuthStatement.AuthVisitor<List<Requirement>> {

    @Override
    public List<Requirement> visit(AuthStatement.CreateUser node) {
        return one(Privilege.MANAGE_USER);
    }

    @Override
    public List<Requirement> visit(AuthStatement.CreateRole node) {
        return one(Privilege.MANAGE_ROLE);
    }

    @Override
    public List<Requirement> visit(AuthStatement.AlterUser node) {
        return unlessOwn(node.name(), Privilege.MANAGE_USER);
    }

    @Override
    public List<Requirement> visit(AuthStatement.DropUser node) {
        return one(Privilege.MANAGE_USER);
    }

    @Override
    public List<Requirement> visit(AuthStatement.DropRole node) {
        return one(Privilege.MANAGE_ROLE);
    }

    @Override
    public List<Requirement> visit(AuthStatement.GrantPrivileges node) {
        return List.of();
    }

    @Override
    public List<Requirement> visit(AuthStatement.RevokePrivileges node) {
        return List.of();
    }

    @Override
    public List<Requirement> visit(AuthStatement.GrantRole node) {
        return one(Privilege.MANAGE_ROLE);
    }

    @Override
    public List<Requirement> visit(AuthStatement.RevokeRole node) {
        return one(Privilege.MANAGE_ROLE);
    }

    @Override
    public List<Requirement> visit(AuthStatement.ListUsers node) {
        return one(Privilege.MANAGE_USER);
    }

    @Override
    public List<Requirement> visit(AuthStatement.ListRoles node) {
        return node.user() == null ? one(Privilege.MANAGE_ROLE) : unlessOwn(node.user(), Privilege.MANAGE_USER);
    }

    @Override
    public List<Requirement> visit(AuthStatement.ListPrivileges node) {
        return node.subject().role()
                ? one(Privilege.MANAGE_ROLE)
                : unlessOwn(node.subject().name(), Privilege.MANAGE_USER);
    }

    private List<Requirement> unlessOwn(String name, Privilege privilege) {
        return name.equals(user) ? List.of() : one(privilege);
    }

    private static List<Requirement> one(Privilege privilege) {
        return List.of(new Requirement(privilege));
    }
}
