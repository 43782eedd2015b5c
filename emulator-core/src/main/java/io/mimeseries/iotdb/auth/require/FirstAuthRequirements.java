package io.mimeseries.iotdb.auth.require;

import io.mimeseries.grammar.iotdb.ast.AuthStatement;
import io.mimeseries.iotdb.auth.Privilege;
import io.mimeseries.iotdb.auth.Requirement;
import java.util.List;

/** Of statements about users and roles, in IoTDB 1.0. Everybody may change the own password. */
record FirstAuthRequirements(String user) implements AuthStatement.AuthVisitor<List<Requirement>> {

    @Override
    public List<Requirement> visit(AuthStatement.CreateUser node) {
        return FirstRequirements.one(Privilege.CREATE_USER);
    }

    @Override
    public List<Requirement> visit(AuthStatement.CreateRole node) {
        return FirstRequirements.one(Privilege.CREATE_ROLE);
    }

    @Override
    public List<Requirement> visit(AuthStatement.AlterUser node) {
        return node.name().equals(user) ? List.of() : FirstRequirements.one(Privilege.MODIFY_PASSWORD);
    }

    @Override
    public List<Requirement> visit(AuthStatement.DropUser node) {
        return FirstRequirements.one(Privilege.DELETE_USER);
    }

    @Override
    public List<Requirement> visit(AuthStatement.DropRole node) {
        return FirstRequirements.one(Privilege.DELETE_ROLE);
    }

    @Override
    public List<Requirement> visit(AuthStatement.GrantPrivileges node) {
        var privilege = node.subject().role() ? Privilege.GRANT_ROLE_PRIVILEGE : Privilege.GRANT_USER_PRIVILEGE;
        return FirstRequirements.one(privilege, PathLists.of(node.paths()));
    }

    @Override
    public List<Requirement> visit(AuthStatement.RevokePrivileges node) {
        var privilege = node.subject().role() ? Privilege.REVOKE_ROLE_PRIVILEGE : Privilege.REVOKE_USER_PRIVILEGE;
        return FirstRequirements.one(privilege, PathLists.of(node.paths()));
    }

    @Override
    public List<Requirement> visit(AuthStatement.GrantRole node) {
        return FirstRequirements.one(Privilege.GRANT_USER_ROLE);
    }

    @Override
    public List<Requirement> visit(AuthStatement.RevokeRole node) {
        return FirstRequirements.one(Privilege.REVOKE_USER_ROLE);
    }

    @Override
    public List<Requirement> visit(AuthStatement.ListUsers node) {
        return FirstRequirements.one(node.role() == null ? Privilege.LIST_USER : Privilege.LIST_ROLE);
    }

    @Override
    public List<Requirement> visit(AuthStatement.ListRoles node) {
        return FirstRequirements.one(node.user() == null ? Privilege.LIST_ROLE : Privilege.LIST_USER);
    }

    @Override
    public List<Requirement> visit(AuthStatement.ListPrivileges node) {
        var privilege = node.subject().role() ? Privilege.LIST_ROLE : Privilege.LIST_USER;
        return FirstRequirements.one(privilege, PathLists.of(node.paths()));
    }
}
