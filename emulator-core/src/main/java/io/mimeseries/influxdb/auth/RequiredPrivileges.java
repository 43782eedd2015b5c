package io.mimeseries.influxdb.auth;

import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.grammar.influxql.ast.StatementVisitor;
import java.util.ArrayList;
import java.util.List;

/** The privileges that a statement requires, in the order in which they are asked for; each asked of InfluxDB 1.6.7. */
final class RequiredPrivileges implements StatementVisitor<List<RequiredPrivilege>> {
    static final RequiredPrivileges VISITOR = new RequiredPrivileges();

    private static final List<RequiredPrivilege> ADMIN = List.of(RequiredPrivilege.ADMIN);

    private RequiredPrivileges() {}

    private static List<RequiredPrivilege> read(String database) {
        return List.of(RequiredPrivilege.read(database));
    }

    private static List<RequiredPrivilege> write(String database) {
        return List.of(RequiredPrivilege.write(database));
    }

    private List<RequiredPrivilege> read(List<Source> sources) {
        var required = new ArrayList<RequiredPrivilege>();
        for (var source : sources) {
            if (source instanceof Source.Subquery subquery) {
                required.addAll(visit(subquery.select()));
            } else {
                required.add(RequiredPrivilege.read(((Source.Measurement) source).database()));
            }
        }
        return required;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.Select node) {
        var required = read(node.sources());
        if (node.target() != null) {
            required.add(RequiredPrivilege.write(node.target().database()));
        }
        return required;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.Explain node) {
        return visit(node.select());
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.Delete node) {
        return write("");
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.DropSeries node) {
        return write("");
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.DropMeasurement node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.DropShard node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.CreateDatabase node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.DropDatabase node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.CreateRetentionPolicy node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.AlterRetentionPolicy node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.DropRetentionPolicy node) {
        return write(node.database());
    }

    /** What it reads does not count, only where it lives; a target elsewhere has to be open to writes. */
    @Override
    public List<RequiredPrivilege> visit(Statement.CreateContinuousQuery node) {
        var target = node.select().target();
        return target == null || target.database().isEmpty()
                ? read(node.database())
                : List.of(RequiredPrivilege.read(node.database()), RequiredPrivilege.write(target.database()));
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.DropContinuousQuery node) {
        return write(node.database());
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.CreateUser node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.DropUser node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.SetPassword node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.Grant node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.GrantAdmin node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.Revoke node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.RevokeAdmin node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.CreateSubscription node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.DropSubscription node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.KillQuery node) {
        return ADMIN;
    }

    /** Open to all: lists only what somebody may read or write. */
    @Override
    public List<RequiredPrivilege> visit(Statement.ShowDatabases node) {
        return List.of();
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowMeasurements node) {
        return read(node.database());
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowSeries node) {
        return read(node.database());
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowTagKeys node) {
        return read(node.database());
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowTagValues node) {
        return read(node.database());
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowFieldKeys node) {
        return read(node.database());
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowRetentionPolicies node) {
        return read(node.database());
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowContinuousQueries node) {
        return read("");
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowUsers node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowGrants node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowSubscriptions node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowShards node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowShardGroups node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowStats node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowDiagnostics node) {
        return ADMIN;
    }

    @Override
    public List<RequiredPrivilege> visit(Statement.ShowQueries node) {
        return read("");
    }

    /**
     * An estimate over a whole database counts as a read of it; all other forms are judged by their sources, so that one without
     * sources is open to all.
     */
    @Override
    public List<RequiredPrivilege> visit(Statement.ShowCardinality node) {
        boolean estimate = !node.exact() && node.sources().isEmpty();
        return switch (node.kind()) {
            case SERIES, MEASUREMENT -> estimate ? read(node.database()) : read(node.sources());
            case TAG_KEY, TAG_VALUES, FIELD_KEY -> read(node.sources());
        };
    }
}
