package io.mimeseries.grammar.influxql.ast;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An InfluxQL statement. {@link Object#toString()} of every node is its canonical text, as the real server shows it in warnings,
 * authorisation errors and listings of continuous queries (passwords as {@code [REDACTED]}). Names of databases and retention
 * policies are empty strings where the statement gives none. Durations are in nanoseconds.
 */
public sealed interface Statement {

    /** Calls the visitor's method for this node. */
    <R> R accept(StatementVisitor<R> visitor);

    /** A SELECT, also as a subquery. Limits and offsets are 0 where absent. */
    record Select(
            List<Field> fields,
            Source.@Nullable Measurement target,
            List<Source> sources,
            @Nullable Expression condition,
            List<Expression> dimensions,
            Fill fill,
            boolean fillGiven,
            List<SortField> orderBy,
            int limit,
            int offset,
            int seriesLimit,
            int seriesOffset,
            @Nullable ZoneId zone)
            implements Statement, SelectCopies {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record Explain(boolean analyze, Select select) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** DELETE; the sources are empty for {@code DELETE WHERE …}. */
    record Delete(List<Source> sources, @Nullable Expression condition) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record DropSeries(List<Source> sources, @Nullable Expression condition) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record DropMeasurement(String name) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record DropShard(long id) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** Absent options are null; {@code policyName} is empty where absent; {@code policyGiven} tells whether WITH stood there. */
    record CreateDatabase(
            String name,
            boolean policyGiven,
            @Nullable Long duration,
            @Nullable Integer replication,
            @Nullable Long shardDuration,
            String policyName)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record DropDatabase(String name) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** Durations in nanoseconds, 0 is INF; a shard duration of 0 means: derive it. */
    record CreateRetentionPolicy(
            String name, String database, long duration, int replication, long shardDuration, boolean makeDefault)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** Null: leave as it is. */
    record AlterRetentionPolicy(
            String name,
            String database,
            @Nullable Long duration,
            @Nullable Integer replication,
            @Nullable Long shardDuration,
            boolean makeDefault)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record DropRetentionPolicy(String name, String database) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** {@code resampleEvery} and {@code resampleFor} are 0 where absent, in nanoseconds. */
    record CreateContinuousQuery(String name, String database, Select select, long resampleEvery, long resampleFor)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record DropContinuousQuery(String name, String database) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record CreateUser(String name, String password, boolean admin) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record DropUser(String name) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record SetPassword(String name, String password) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record Grant(Privilege privilege, String database, String user) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record GrantAdmin(String user) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record Revoke(Privilege privilege, String database, String user) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record RevokeAdmin(String user) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record CreateSubscription(
            String name, String database, String retentionPolicy, List<String> destinations, String mode)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record DropSubscription(String name, String database, String retentionPolicy) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** {@code host} is empty where absent. */
    record KillQuery(long id, String host) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowDatabases() implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** {@code source} is the WITH MEASUREMENT part. */
    record ShowMeasurements(
            String database,
            @Nullable Source source,
            @Nullable Expression condition,
            List<SortField> orderBy,
            int limit,
            int offset)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowSeries(
            String database,
            List<Source> sources,
            @Nullable Expression condition,
            List<SortField> orderBy,
            int limit,
            int offset)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowTagKeys(
            String database,
            List<Source> sources,
            @Nullable Expression condition,
            List<SortField> orderBy,
            int limit,
            int offset,
            int seriesLimit,
            int seriesOffset)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** {@code keys} is a string, list or regex literal; the operator is =, !=, =~, !~ or (for a list) =. */
    record ShowTagValues(
            String database,
            List<Source> sources,
            Operator keyOperator,
            Expression keys,
            @Nullable Expression condition,
            List<SortField> orderBy,
            int limit,
            int offset)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowFieldKeys(String database, List<Source> sources, List<SortField> orderBy, int limit, int offset)
            implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowRetentionPolicies(String database) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowContinuousQueries() implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowUsers() implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowGrants(String user) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowSubscriptions() implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowShards() implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowShardGroups() implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowStats(String module) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowDiagnostics(String module) implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    record ShowQueries() implements Statement {
        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }

    /** SHOW {SERIES | MEASUREMENT | TAG KEY | TAG VALUES | FIELD KEY} [EXACT] CARDINALITY; key parts are given for TAG VALUES alone. */
    record ShowCardinality(
            Kind kind,
            boolean exact,
            String database,
            List<Source> sources,
            @Nullable Operator keyOperator,
            @Nullable Expression keys,
            @Nullable Expression condition,
            List<Expression> dimensions,
            int limit,
            int offset)
            implements Statement {
        /** What is counted. */
        public enum Kind {
            SERIES,
            MEASUREMENT,
            TAG_KEY,
            TAG_VALUES,
            FIELD_KEY
        }

        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return InfluxQl.render(this);
        }
    }
}
