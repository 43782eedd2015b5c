package io.mimeseries.grammar.influxql.ast;

import io.mimeseries.grammar.influxql.ast.Statement.ShowCardinality;

/** Writes statements as the real server's texts show them. */
final class StatementWriter implements StatementVisitor<ClauseWriter> {
    private static final String REDACTED = "[REDACTED]";

    private final ClauseWriter out;

    StatementWriter(StringBuilder text) {
        this.out = new ClauseWriter(text);
    }

    @Override
    public ClauseWriter visit(Statement.Select node) {
        out.raw("SELECT ");
        for (int i = 0; i < node.fields().size(); i++) {
            out.raw(i == 0 ? "" : ", ").field(node.fields().get(i));
        }
        if (node.target() != null) {
            out.raw(" INTO ").target(node.target());
        }
        out.sources(" FROM ", node.sources())
                .where(node.condition())
                .groupBy(node.dimensions())
                .fill(node.fill())
                .order(node.orderBy())
                .limit("LIMIT", node.limit())
                .limit("OFFSET", node.offset())
                .limit("SLIMIT", node.seriesLimit())
                .limit("SOFFSET", node.seriesOffset());
        return node.zone() == null ? out : out.raw(" TZ('" + node.zone().getId() + "')");
    }

    @Override
    public ClauseWriter visit(Statement.Explain node) {
        out.raw(node.analyze() ? "EXPLAIN ANALYZE " : "EXPLAIN ");
        return node.select().accept(this);
    }

    @Override
    public ClauseWriter visit(Statement.Delete node) {
        return out.raw("DELETE").sources(" FROM ", node.sources()).where(node.condition());
    }

    @Override
    public ClauseWriter visit(Statement.DropSeries node) {
        return out.raw("DROP SERIES").sources(" FROM ", node.sources()).where(node.condition());
    }

    @Override
    public ClauseWriter visit(Statement.DropMeasurement node) {
        return out.raw("DROP MEASUREMENT ").name(node.name());
    }

    @Override
    public ClauseWriter visit(Statement.DropShard node) {
        return out.raw("DROP SHARD ").raw(Long.toUnsignedString(node.id()));
    }

    /** Durations stand here with hours, minutes and seconds, other than in CREATE RETENTION POLICY. */
    @Override
    public ClauseWriter visit(Statement.CreateDatabase node) {
        out.raw("CREATE DATABASE ").name(node.name());
        if (!node.policyGiven()) {
            return out;
        }
        out.raw(" WITH");
        if (node.duration() != null) {
            out.raw(" DURATION ").raw(Durations.formatLong(node.duration()));
        }
        if (node.replication() != null) {
            out.raw(" REPLICATION ").number(node.replication());
        }
        if (node.shardDuration() != null && node.shardDuration() > 0) {
            out.raw(" SHARD DURATION ").raw(Durations.formatLong(node.shardDuration()));
        }
        return node.policyName().isEmpty() ? out : out.raw(" NAME ").name(node.policyName());
    }

    @Override
    public ClauseWriter visit(Statement.DropDatabase node) {
        return out.raw("DROP DATABASE ").name(node.name());
    }

    @Override
    public ClauseWriter visit(Statement.CreateRetentionPolicy node) {
        out.raw("CREATE RETENTION POLICY ").name(node.name()).on(node.database());
        out.raw(" DURATION ").raw(Durations.format(node.duration()));
        out.raw(" REPLICATION ").number(node.replication());
        if (node.shardDuration() > 0) {
            out.raw(" SHARD DURATION ").raw(Durations.format(node.shardDuration()));
        }
        return node.makeDefault() ? out.raw(" DEFAULT") : out;
    }

    @Override
    public ClauseWriter visit(Statement.AlterRetentionPolicy node) {
        out.raw("ALTER RETENTION POLICY ").name(node.name()).on(node.database());
        if (node.duration() != null) {
            out.raw(" DURATION ").raw(Durations.format(node.duration()));
        }
        if (node.replication() != null) {
            out.raw(" REPLICATION ").number(node.replication());
        }
        if (node.shardDuration() != null) {
            out.raw(" SHARD DURATION ").raw(Durations.format(node.shardDuration()));
        }
        return node.makeDefault() ? out.raw(" DEFAULT") : out;
    }

    @Override
    public ClauseWriter visit(Statement.DropRetentionPolicy node) {
        return out.raw("DROP RETENTION POLICY ").name(node.name()).on(node.database());
    }

    @Override
    public ClauseWriter visit(Statement.CreateContinuousQuery node) {
        out.raw("CREATE CONTINUOUS QUERY ").name(node.name()).on(node.database());
        if (node.resampleEvery() > 0 || node.resampleFor() > 0) {
            out.raw(" RESAMPLE");
        }
        if (node.resampleEvery() > 0) {
            out.raw(" EVERY ").raw(Durations.format(node.resampleEvery()));
        }
        if (node.resampleFor() > 0) {
            out.raw(" FOR ").raw(Durations.format(node.resampleFor()));
        }
        out.raw(" BEGIN ");
        node.select().accept(this);
        return out.raw(" END");
    }

    @Override
    public ClauseWriter visit(Statement.DropContinuousQuery node) {
        return out.raw("DROP CONTINUOUS QUERY ").name(node.name()).on(node.database());
    }

    @Override
    public ClauseWriter visit(Statement.CreateUser node) {
        out.raw("CREATE USER ").name(node.name()).raw(" WITH PASSWORD ").raw(REDACTED);
        return node.admin() ? out.raw(" WITH ALL PRIVILEGES") : out;
    }

    @Override
    public ClauseWriter visit(Statement.DropUser node) {
        return out.raw("DROP USER ").name(node.name());
    }

    @Override
    public ClauseWriter visit(Statement.SetPassword node) {
        return out.raw("SET PASSWORD FOR ").name(node.name()).raw(" = ").raw(REDACTED);
    }

    @Override
    public ClauseWriter visit(Statement.Grant node) {
        out.raw("GRANT ").raw(node.privilege().text()).on(node.database());
        return out.raw(" TO ").name(node.user());
    }

    @Override
    public ClauseWriter visit(Statement.GrantAdmin node) {
        return out.raw("GRANT ALL PRIVILEGES TO ").name(node.user());
    }

    @Override
    public ClauseWriter visit(Statement.Revoke node) {
        out.raw("REVOKE ").raw(node.privilege().text()).on(node.database());
        return out.raw(" FROM ").name(node.user());
    }

    @Override
    public ClauseWriter visit(Statement.RevokeAdmin node) {
        return out.raw("REVOKE ALL PRIVILEGES FROM ").name(node.user());
    }

    @Override
    public ClauseWriter visit(Statement.CreateSubscription node) {
        out.raw("CREATE SUBSCRIPTION ").name(node.name()).on(node.database());
        out.raw(".").name(node.retentionPolicy());
        out.raw(" DESTINATIONS ").raw(node.mode());
        for (int i = 0; i < node.destinations().size(); i++) {
            out.raw(i == 0 ? " " : ", ").raw(Quoting.string(node.destinations().get(i)));
        }
        return out;
    }

    @Override
    public ClauseWriter visit(Statement.DropSubscription node) {
        out.raw("DROP SUBSCRIPTION ").name(node.name()).on(node.database());
        return out.raw(".").name(node.retentionPolicy());
    }

    @Override
    public ClauseWriter visit(Statement.KillQuery node) {
        return out.raw("KILL QUERY ").raw(Long.toUnsignedString(node.id())).on(node.host());
    }

    @Override
    public ClauseWriter visit(Statement.ShowDatabases node) {
        return out.raw("SHOW DATABASES");
    }

    @Override
    public ClauseWriter visit(Statement.ShowMeasurements node) {
        out.raw("SHOW MEASUREMENTS").on(node.database());
        if (node.source() instanceof Source.Measurement measurement) {
            out.raw(" WITH MEASUREMENT ")
                    .raw(measurement.regex() != null ? "=~ " : "= ")
                    .source(measurement);
        }
        return out.where(node.condition())
                .order(node.orderBy())
                .limit("LIMIT", node.limit())
                .limit("OFFSET", node.offset());
    }

    @Override
    public ClauseWriter visit(Statement.ShowSeries node) {
        return out.raw("SHOW SERIES")
                .on(node.database())
                .sources(" FROM ", node.sources())
                .where(node.condition())
                .order(node.orderBy())
                .limit("LIMIT", node.limit())
                .limit("OFFSET", node.offset());
    }

    @Override
    public ClauseWriter visit(Statement.ShowTagKeys node) {
        return out.raw("SHOW TAG KEYS")
                .on(node.database())
                .sources(" FROM ", node.sources())
                .where(node.condition())
                .order(node.orderBy())
                .limit("LIMIT", node.limit())
                .limit("OFFSET", node.offset())
                .limit("SLIMIT", node.seriesLimit())
                .limit("SOFFSET", node.seriesOffset());
    }

    @Override
    public ClauseWriter visit(Statement.ShowTagValues node) {
        out.raw("SHOW TAG VALUES").on(node.database()).sources(" FROM ", node.sources());
        return key(node.keyOperator(), node.keys())
                .where(node.condition())
                .order(node.orderBy())
                .limit("LIMIT", node.limit())
                .limit("OFFSET", node.offset());
    }

    private ClauseWriter key(Operator operator, Expression keys) {
        out.raw(" WITH KEY ");
        if (keys instanceof Expression.ListLiteral) {
            return out.raw("IN ").expression(keys);
        }
        out.raw(operator.text()).raw(" ");
        return keys instanceof Expression.StringLiteral key ? out.name(key.value()) : out.expression(keys);
    }

    @Override
    public ClauseWriter visit(Statement.ShowFieldKeys node) {
        return out.raw("SHOW FIELD KEYS")
                .on(node.database())
                .sources(" FROM ", node.sources())
                .order(node.orderBy())
                .limit("LIMIT", node.limit())
                .limit("OFFSET", node.offset());
    }

    @Override
    public ClauseWriter visit(Statement.ShowRetentionPolicies node) {
        return out.raw("SHOW RETENTION POLICIES").on(node.database());
    }

    @Override
    public ClauseWriter visit(Statement.ShowContinuousQueries node) {
        return out.raw("SHOW CONTINUOUS QUERIES");
    }

    @Override
    public ClauseWriter visit(Statement.ShowUsers node) {
        return out.raw("SHOW USERS");
    }

    @Override
    public ClauseWriter visit(Statement.ShowGrants node) {
        return out.raw("SHOW GRANTS FOR ").name(node.user());
    }

    @Override
    public ClauseWriter visit(Statement.ShowSubscriptions node) {
        return out.raw("SHOW SUBSCRIPTIONS");
    }

    @Override
    public ClauseWriter visit(Statement.ShowShards node) {
        return out.raw("SHOW SHARDS");
    }

    @Override
    public ClauseWriter visit(Statement.ShowShardGroups node) {
        return out.raw("SHOW SHARD GROUPS");
    }

    @Override
    public ClauseWriter visit(Statement.ShowStats node) {
        return module("SHOW STATS", node.module());
    }

    @Override
    public ClauseWriter visit(Statement.ShowDiagnostics node) {
        return module("SHOW DIAGNOSTICS", node.module());
    }

    private ClauseWriter module(String words, String module) {
        out.raw(words);
        return module.isEmpty() ? out : out.raw(" FOR ").raw(Quoting.string(module));
    }

    @Override
    public ClauseWriter visit(Statement.ShowQueries node) {
        return out.raw("SHOW QUERIES");
    }

    @Override
    public ClauseWriter visit(ShowCardinality node) {
        var kind = node.kind().name().replace('_', ' ');
        out.raw("SHOW ").raw(kind).raw(node.exact() ? " EXACT CARDINALITY" : " CARDINALITY");
        out.on(node.database()).sources(" FROM ", node.sources());
        if (node.keyOperator() != null && node.keys() != null) {
            key(node.keyOperator(), node.keys());
        }
        return out.where(node.condition())
                .groupBy(node.dimensions())
                .limit("LIMIT", node.limit())
                .limit("OFFSET", node.offset());
    }
}
