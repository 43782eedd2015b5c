package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Users, roles and privileges. Names are without backquotes, passwords without quotes, privileges in the case they were written in. */
public sealed interface AuthStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptAuth(AuthVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface AuthVisitor<R> {
        R visit(CreateUser node);

        R visit(CreateRole node);

        R visit(AlterUser node);

        R visit(DropUser node);

        R visit(DropRole node);

        R visit(GrantPrivileges node);

        R visit(RevokePrivileges node);

        R visit(GrantRole node);

        R visit(RevokeRole node);

        R visit(ListUsers node);

        R visit(ListRoles node);

        R visit(ListPrivileges node);
    }

    /** Who has privileges: a user or a role. */
    record Subject(boolean role, String name) {}

    record CreateUser(String name, String password) implements AuthStatement {
        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record CreateRole(String name) implements AuthStatement {
        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record AlterUser(String name, String password) implements AuthStatement {
        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record DropUser(String name) implements AuthStatement {
        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record DropRole(String name) implements AuthStatement {
        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** No paths where ON is left out (1.0); the grant option came with 1.3. */
    record GrantPrivileges(Subject subject, List<String> privileges, List<Path> paths, boolean grantOption)
            implements AuthStatement {
        public GrantPrivileges {
            privileges = List.copyOf(privileges);
            paths = List.copyOf(paths);
        }

        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** No paths where ON is left out (1.0). */
    record RevokePrivileges(Subject subject, List<String> privileges, List<Path> paths) implements AuthStatement {
        public RevokePrivileges {
            privileges = List.copyOf(privileges);
            paths = List.copyOf(paths);
        }

        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record GrantRole(String role, String user) implements AuthStatement {
        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record RevokeRole(String role, String user) implements AuthStatement {
        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Of a role, or all. */
    record ListUsers(@Nullable String role) implements AuthStatement {
        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Of a user, or all. */
    record ListRoles(@Nullable String user) implements AuthStatement {
        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Paths only where 1.0 gives ON. */
    record ListPrivileges(Subject subject, List<Path> paths) implements AuthStatement {
        public ListPrivileges {
            paths = List.copyOf(paths);
        }

        @Override
        public <R> R acceptAuth(AuthVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
