package io.mimeseries.influxdb.statement;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.GoDuration;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.catalog.PolicyOptions;
import io.mimeseries.influxdb.catalog.RetentionPolicies;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import io.mimeseries.influxdb.statement.support.Table;
import java.util.List;

/** CREATE, ALTER and DROP RETENTION POLICY, SHOW RETENTION POLICIES. */
final class RetentionPolicyStatements {
    private final CatalogStatements catalog;

    RetentionPolicyStatements(CatalogStatements catalog) {
        this.catalog = catalog;
    }

    void create(Statement.CreateRetentionPolicy statement) {
        var options = new PolicyOptions(statement.duration(), statement.replication(), statement.shardDuration());
        catalog.change(before -> RetentionPolicies.create(
                before, statement.database(), statement.name(), options, statement.makeDefault()));
    }

    void alter(Statement.AlterRetentionPolicy statement) {
        var options = new PolicyOptions(statement.duration(), statement.replication(), statement.shardDuration());
        catalog.change(before -> RetentionPolicies.alter(
                before, statement.database(), statement.name(), options, statement.makeDefault()));
    }

    void drop(Statement.DropRetentionPolicy statement) {
        catalog.change(before -> RetentionPolicies.drop(before, statement.database(), statement.name()));
    }

    List<ResultSeries> show(String databaseName) {
        if (databaseName.isEmpty()) {
            throw new StatementException(StatementErrors.DATABASE_REQUIRED);
        }
        var database = catalog.catalog().requireDatabase(databaseName);
        var table = new Table("", "name", "duration", "shardGroupDuration", "replicaN", "default");
        for (var policy : database.policies().values()) {
            table.row(
                    policy.name(),
                    GoDuration.format(policy.duration()),
                    GoDuration.format(policy.shardDuration()),
                    (long) policy.replication(),
                    policy.name().equals(database.defaultPolicy()));
        }
        return table.asList();
    }
}
