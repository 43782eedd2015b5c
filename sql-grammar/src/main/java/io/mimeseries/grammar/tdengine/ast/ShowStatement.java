package io.mimeseries.grammar.tdengine.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** SHOW in all its forms, and DESCRIBE. */
public sealed interface ShowStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptShow(ShowVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface ShowVisitor<R> {
        R visit(Listing node);

        R visit(Databases node);

        R visit(Tables node);

        R visit(InDatabase node);

        R visit(Indexes node);

        R visit(Tags node);

        R visit(TableTags node);

        R visit(CreateDatabase node);

        R visit(CreateTable node);

        R visit(Variables node);

        R visit(Details node);

        R visit(Vnodes node);

        R visit(Distributed node);

        R visit(Describe node);
    }

    /** {@code SHOW subject} without anything else. */
    record Listing(Listing.Subject subject) implements ShowStatement {
        /** What is listed; words as in the language, with an underscore between two. */
        public enum Subject {
            ANODES,
            ANODES_FULL,
            APPS,
            ARBGROUPS,
            BNODES,
            CLUSTER,
            CLUSTER_ALIVE,
            CLUSTER_MACHINES,
            COMPACTS,
            CONNECTIONS,
            CONSUMERS,
            DNODES,
            ENCRYPTIONS,
            FUNCTIONS,
            /** Also SHOW LICENCES. */
            GRANTS,
            GRANTS_FULL,
            GRANTS_LOGS,
            MNODES,
            MOUNTS,
            QNODES,
            QUERIES,
            SCORES,
            SNODES,
            SSMIGRATES,
            SUBSCRIPTIONS,
            TOPICS,
            TRANSACTIONS,
            USERS,
            USERS_FULL,
            USER_PRIVILEGES
        }

        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW [USER|SYSTEM] DATABASES}. */
    record Databases(Databases.Kind kind) implements ShowStatement {
        /** Which of them. */
        public enum Kind {
            ALL,
            USER,
            SYSTEM
        }

        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code SHOW [NORMAL|CHILD|VIRTUAL] [database.]{TABLES|STABLES|VTABLES} [LIKE 'pattern']}.
     *
     * @param database null where the session's is meant
     * @param like null without LIKE
     */
    record Tables(
            Tables.Subject subject,
            Tables.Kind kind,
            @Nullable Name database,
            @Nullable String like) implements ShowStatement {
        /** Which word was written. */
        public enum Subject {
            TABLES,
            STABLES,
            VTABLES
        }

        /** Which of them. */
        public enum Kind {
            ALL,
            NORMAL,
            CHILD,
            VIRTUAL
        }

        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW [database.]subject [LIKE 'pattern']}; LIKE only with VIEWS. */
    record InDatabase(
            InDatabase.Subject subject,
            @Nullable Name database,
            @Nullable String like) implements ShowStatement {
        /** What is listed. */
        public enum Subject {
            VGROUPS,
            STREAMS,
            VIEWS,
            ALIVE,
            DISK_INFO,
            TSMAS
        }

        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW INDEXES FROM [database.]table [FROM database]}. */
    record Indexes(TableName table) implements ShowStatement {
        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW TAGS FROM [database.]table [FROM database]}. */
    record Tags(TableName table) implements ShowStatement {
        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code SHOW TABLE TAGS [tag, …] FROM [database.]table [FROM database]}.
     *
     * @param tags empty where none were written
     */
    record TableTags(List<SelectItem> tags, TableName table) implements ShowStatement {
        public TableTags {
            tags = List.copyOf(tags);
        }

        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW CREATE DATABASE name}. */
    record CreateDatabase(Name name) implements ShowStatement {
        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW CREATE {TABLE|STABLE|VTABLE|VIEW} name}. */
    record CreateTable(CreateTable.Kind kind, TableName name) implements ShowStatement {
        /** Which word was written. */
        public enum Kind {
            TABLE,
            STABLE,
            VTABLE,
            VIEW
        }

        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code SHOW {|CLUSTER|LOCAL|DNODE n} VARIABLES [LIKE 'pattern']}.
     *
     * @param dnode digits, null but of DNODE
     */
    record Variables(
            Scope scope, @Nullable String dnode, @Nullable String like) implements ShowStatement {
        /** Whose variables. */
        public enum Scope {
            CLUSTER,
            LOCAL,
            DNODE
        }

        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW {TRANSACTION|COMPACT} n}. */
    record Details(Details.Subject subject, String id) implements ShowStatement {
        /** Of what. */
        public enum Subject {
            TRANSACTION,
            COMPACT
        }

        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW VNODES [ON DNODE n]}. */
    record Vnodes(@Nullable String dnode) implements ShowStatement {
        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW TABLE DISTRIBUTED name}. */
    record Distributed(TableName name) implements ShowStatement {
        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DESCRIBE name}. */
    record Describe(TableName name) implements ShowStatement {
        @Override
        public <R> R acceptShow(ShowVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
