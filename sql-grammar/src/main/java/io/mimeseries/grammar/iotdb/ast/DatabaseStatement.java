package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Databases, their attributes, partitions and times to live. */
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

        R visit(Delete node);

        R visit(SetTtl node);

        R visit(UnsetTtl node);
    }

    /** An attribute's name and its number as written (digits). */
    record Option(Key key, String value) {
        /** The attributes of databases, with the names of the language. */
        public enum Key {
            TTL,
            SCHEMA_REPLICATION_FACTOR,
            DATA_REPLICATION_FACTOR,
            TIME_PARTITION_INTERVAL,
            SCHEMA_REGION_GROUP_NUM,
            DATA_REGION_GROUP_NUM
        }
    }

    /** {@code CREATE DATABASE path [WITH …]}, also {@code SET STORAGE GROUP TO path} and {@code CREATE STORAGE GROUP path}. */
    record Create(Path path, List<Option> options) implements DatabaseStatement {
        public Create {
            options = List.copyOf(options);
        }

        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ALTER DATABASE path WITH …} (1.3). */
    record Alter(Path path, List<Option> options) implements DatabaseStatement {
        public Alter {
            options = List.copyOf(options);
        }

        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DELETE DATABASE path, …} and its other spellings. */
    record Delete(List<Path> paths) implements DatabaseStatement {
        public Delete {
            paths = List.copyOf(paths);
        }

        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code SET TTL TO path milliseconds}.
     *
     * @param time digits as written; null for INF (1.3)
     */
    record SetTtl(Path path, @Nullable String time) implements DatabaseStatement {
        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record UnsetTtl(Path path) implements DatabaseStatement {
        @Override
        public <R> R acceptDatabase(DatabaseVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
