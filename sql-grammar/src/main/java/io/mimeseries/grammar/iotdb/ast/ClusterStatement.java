package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nodes, regions, slots, variables and quotas. */
public sealed interface ClusterStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptCluster(ClusterVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface ClusterVisitor<R> {
        R visit(ShowCluster node);

        R visit(ShowClusterId node);

        R visit(ShowVariables node);

        R visit(ShowRegions node);

        R visit(ShowDataNodes node);

        R visit(ShowConfigNodes node);

        R visit(ShowRegionId node);

        R visit(ShowTimeSlots node);

        R visit(ShowSeriesSlots node);

        R visit(MigrateRegion node);

        R visit(SetSpaceQuota node);

        R visit(ShowSpaceQuota node);

        R visit(SetThrottleQuota node);

        R visit(ShowThrottleQuota node);
    }

    /** Which regions are meant. */
    enum Kind {
        ALL,
        SCHEMA,
        DATA
    }

    record ShowCluster(boolean details) implements ClusterStatement {
        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record ShowClusterId() implements ClusterStatement {
        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowVariables() implements ClusterStatement {
        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The nodes came with 1.1. */
    record ShowRegions(Kind kind, List<Path> databases, List<Integer> nodes) implements ClusterStatement {
        public ShowRegions {
            databases = List.copyOf(databases);
            nodes = List.copyOf(nodes);
        }

        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowDataNodes() implements ClusterStatement {
        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowConfigNodes() implements ClusterStatement {
        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW DATA REGIONID …}; conditions as key and value, as written. */
    record ShowRegionId(Kind kind, List<Attribute> conditions) implements ClusterStatement {
        public ShowRegionId {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code SHOW TIMESLOTID …} or {@code COUNT TIMESLOTID …}. */
    record ShowTimeSlots(boolean count, List<Attribute> conditions) implements ClusterStatement {
        public ShowTimeSlots {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowSeriesSlots(Kind kind, List<Attribute> conditions) implements ClusterStatement {
        public ShowSeriesSlots {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.1. */
    record MigrateRegion(String region, String from, String to) implements ClusterStatement {
        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record SetSpaceQuota(List<Attribute> quota, List<Path> databases) implements ClusterStatement {
        public SetSpaceQuota {
            quota = List.copyOf(quota);
            databases = List.copyOf(databases);
        }

        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record ShowSpaceQuota(List<Path> databases) implements ClusterStatement {
        public ShowSpaceQuota {
            databases = List.copyOf(databases);
        }

        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record SetThrottleQuota(List<Attribute> quota, String user) implements ClusterStatement {
        public SetThrottleQuota {
            quota = List.copyOf(quota);
        }

        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record ShowThrottleQuota(@Nullable String user) implements ClusterStatement {
        @Override
        public <R> R acceptCluster(ClusterVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
