package io.mimeseries.influxdb.statement;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.auth.Authorizer;
import io.mimeseries.influxdb.catalog.Databases;
import io.mimeseries.influxdb.catalog.PolicyOptions;
import io.mimeseries.influxdb.statement.support.Table;
import java.util.List;

/** CREATE DATABASE, DROP DATABASE and SHOW DATABASES. */
final class DatabaseStatements {
    private final CatalogStatements catalog;

    DatabaseStatements(CatalogStatements catalog) {
        this.catalog = catalog;
    }

    void create(Statement.CreateDatabase statement) {
        if (statement.policyGiven()) {
            var options = new PolicyOptions(statement.duration(), statement.replication(), statement.shardDuration());
            catalog.change(before -> Databases.create(before, statement.name(), statement.policyName(), options));
        } else {
            catalog.change(before -> Databases.create(before, statement.name()));
        }
    }

    void drop(Statement.DropDatabase statement) {
        catalog.change(before -> Databases.drop(before, statement.name()));
    }

    List<ResultSeries> show(Authorizer authorizer) {
        var table = new Table("databases", "name");
        for (var database : catalog.catalog().databases().values()) {
            if (authorizer.maySee(database.name())) {
                table.row(database.name());
            }
        }
        return table.asList();
    }
}
