package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** SHOW and COUNT over the schema. A path that is left out is null and means everything. */
public sealed interface SchemaQuery extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptSchema(SchemaVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface SchemaVisitor<R> {
        R visit(ShowDatabases node);

        R visit(ShowDevices node);

        R visit(ShowTimeseries node);

        R visit(ShowChildPaths node);

        R visit(ShowChildNodes node);

        R visit(ShowTtl node);

        R visit(ShowTemplates node);

        R visit(ShowNodesInTemplate node);

        R visit(ShowPathsSetTemplate node);

        R visit(ShowPathsUsingTemplate node);

        R visit(CountDatabases node);

        R visit(CountDevices node);

        R visit(CountTimeseries node);

        R visit(CountNodes node);
    }

    /** {@code SHOW DATABASES [DETAILS] [path]}, also {@code SHOW STORAGE GROUP}; DETAILS came with 1.1. */
    record ShowDatabases(boolean details, @Nullable Path path) implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The filter came with 1.3. */
    record ShowDevices(
            @Nullable Path path,
            boolean withDatabase,
            @Nullable SchemaFilter filter,
            Pagination pagination) implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** LATEST: the timeseries with the newest points first. */
    record ShowTimeseries(
            boolean latest, @Nullable Path path, @Nullable SchemaFilter filter, Pagination pagination)
            implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowChildPaths(@Nullable Path path) implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowChildNodes(@Nullable Path path) implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW TTL ON path, …}; no path for {@code SHOW ALL TTL}. */
    record ShowTtl(List<Path> paths) implements SchemaQuery {
        public ShowTtl {
            paths = List.copyOf(paths);
        }

        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowTemplates() implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowNodesInTemplate(String name) implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A name of {@code *} in backquotes means every template. */
    record ShowPathsSetTemplate(String name) implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowPathsUsingTemplate(@Nullable Path path, String name) implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record CountDatabases(@Nullable Path path) implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record CountDevices(@Nullable Path path) implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** With {@code GROUP BY LEVEL = level}: one row for each node of that level. */
    record CountTimeseries(
            @Nullable Path path,
            @Nullable SchemaFilter filter,
            @Nullable Integer level) implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record CountNodes(Path path, int level) implements SchemaQuery {
        @Override
        public <R> R acceptSchema(SchemaVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
