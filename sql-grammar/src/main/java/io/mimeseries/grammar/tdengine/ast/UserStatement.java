package io.mimeseries.grammar.tdengine.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Users and what they may do. */
public sealed interface UserStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptUser(UserVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface UserVisitor<R> {
        R visit(Create node);

        R visit(Alter node);

        R visit(Drop node);

        R visit(Grant node);
    }

    /** What may be granted. */
    enum Privilege {
        ALL,
        READ,
        WRITE,
        ALTER,
        SUBSCRIBE
    }

    /**
     * {@code database.*}, {@code database.table} or {@code topic}.
     *
     * @param table null for {@code *}, and for a topic
     * @param topic whether one name stands alone
     */
    record GrantObject(Name database, @Nullable Name table, boolean topic) {}

    /**
     * {@code CREATE USER name PASS '…' [SYSINFO n] [CREATEDB n] [IS_IMPORT n] [HOST '…', …]}.
     *
     * @param sysInfo digits; null where it is left out, 1 then
     * @param createDatabases digits; null where it is left out, 0 then
     * @param isImport digits; null where it is left out, 0 then
     */
    record Create(
            Name name,
            String password,
            @Nullable String sysInfo,
            @Nullable String createDatabases,
            @Nullable String isImport,
            List<String> hosts)
            implements UserStatement {
        public Create {
            hosts = List.copyOf(hosts);
        }

        @Override
        public <R> R acceptUser(UserVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ALTER USER name …}; the values are a password, digits, or hosts. */
    record Alter(Name name, Change change, List<String> values) implements UserStatement {
        public Alter {
            values = List.copyOf(values);
        }

        /** What changes. */
        public enum Change {
            PASSWORD,
            ENABLE,
            SYSINFO,
            CREATEDB,
            ADD_HOSTS,
            DROP_HOSTS
        }

        @Override
        public <R> R acceptUser(UserVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP USER name}. */
    record Drop(Name name) implements UserStatement {
        @Override
        public <R> R acceptUser(UserVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code {GRANT privileges ON object [WITH condition] TO|REVOKE privileges ON object [WITH condition] FROM} user}.
     *
     * @param grant GRANT; else REVOKE
     * @param object null for {@code *.*}; {@code database.*} has no table; a topic's name stands as {@link GrantObject#database}
     */
    record Grant(
            boolean grant,
            List<Privilege> privileges,
            @Nullable GrantObject object,
            @Nullable Expression condition,
            Name user)
            implements UserStatement {
        public Grant {
            privileges = List.copyOf(privileges);
        }

        @Override
        public <R> R acceptUser(UserVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
