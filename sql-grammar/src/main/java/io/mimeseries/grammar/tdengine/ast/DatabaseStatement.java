package io.mimeseries.grammar.tdengine.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Databases: made, changed, chosen, dropped, and what is done to their files. */
public sealed interface DatabaseStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptDatabase(DatabaseVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface DatabaseVisitor<R> {
        R visit(Create node);

        R visit(Alter node);

        R visit(Drop node);

        R visit(Use node);

        R visit(Flush node);

        R visit(Trim node);

        R visit(Compact node);

        R visit(CompactVgroups node);

        R visit(MigrateToSharedStorage node);
    }

    /** {@code CREATE DATABASE [IF NOT EXISTS] name option…}; the last of equal options wins. */
    record Create(boolean ifNotExists, Name name, List<DatabaseOption> options) implements DatabaseStatement {
        public Create {
            options = List.copyOf(options);
        }

        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ALTER DATABASE name option…}. */
    record Alter(Name name, List<DatabaseOption> options) implements DatabaseStatement {
        public Alter {
            options = List.copyOf(options);
        }

        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP DATABASE [IF EXISTS] name [FORCE]}. */
    record Drop(boolean ifExists, Name name, boolean force) implements DatabaseStatement {
        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code USE name}. */
    record Use(Name name) implements DatabaseStatement {
        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code FLUSH DATABASE name}. */
    record Flush(Name name) implements DatabaseStatement {
        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code TRIM DATABASE name [BWLIMIT n]}. */
    record Trim(Name name, @Nullable String bandwidthLimit) implements DatabaseStatement {
        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code COMPACT DATABASE name [START WITH t] [END WITH t] [META_ONLY]}. */
    record Compact(
            Name name, @Nullable Literal start, @Nullable Literal end, boolean metaOnly) implements DatabaseStatement {
        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code COMPACT [database.]VGROUPS IN (n, …) [START WITH t] [END WITH t] [META_ONLY]}. */
    record CompactVgroups(
            @Nullable Name database,
            List<String> vgroups,
            @Nullable Literal start,
            @Nullable Literal end,
            boolean metaOnly)
            implements DatabaseStatement {
        public CompactVgroups {
            vgroups = List.copyOf(vgroups);
        }

        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SSMIGRATE DATABASE name}. */
    record MigrateToSharedStorage(Name name) implements DatabaseStatement {
        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
