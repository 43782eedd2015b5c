package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Flush, caches, system status, version, running queries, files. {@code onCluster} is false for ON LOCAL only. */
public sealed interface AdministrationStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptAdministration(AdministrationVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface AdministrationVisitor<R> {
        R visit(Merge node);

        R visit(Flush node);

        R visit(ClearCache node);

        R visit(LoadConfiguration node);

        R visit(SetSystemStatus node);

        R visit(RepairData node);

        R visit(ShowVersion node);

        R visit(ShowQueries node);

        R visit(ShowCurrentTimestamp node);

        R visit(KillQuery node);

        R visit(LoadFile node);
    }

    /** {@code [FULL] MERGE}; 1.0 only. */
    record Merge(boolean full, boolean onCluster) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Flush(List<Path> databases, @Nullable Boolean sequence, boolean onCluster)
            implements AdministrationStatement {
        public Flush {
            databases = List.copyOf(databases);
        }

        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ClearCache(boolean onCluster) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record LoadConfiguration(boolean onCluster) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record SetSystemStatus(boolean readOnly, boolean onCluster) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code START|STOP REPAIR DATA} (1.3). */
    record RepairData(boolean start, boolean onCluster) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowVersion() implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.1. */
    record ShowQueries(@Nullable Expression where, List<SortItem> orderBy, Pagination pagination)
            implements AdministrationStatement {
        public ShowQueries {
            orderBy = List.copyOf(orderBy);
        }

        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record ShowCurrentTimestamp() implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.1; null for {@code KILL ALL QUERIES}. */
    record KillQuery(@Nullable String id) implements AdministrationStatement {
        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code LOAD 'file' [sglevel=1] [verify=true] [onSuccess=none]}. */
    record LoadFile(String file, List<Attribute> attributes) implements AdministrationStatement {
        public LoadFile {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R acceptAdministration(AdministrationVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
