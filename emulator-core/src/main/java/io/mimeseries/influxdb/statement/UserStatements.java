package io.mimeseries.influxdb.statement;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.catalog.Users;
import io.mimeseries.influxdb.statement.support.Table;
import java.util.List;

/** CREATE USER, DROP USER, SET PASSWORD, GRANT, REVOKE, SHOW USERS and SHOW GRANTS. */
final class UserStatements {
    private final CatalogStatements catalog;

    UserStatements(CatalogStatements catalog) {
        this.catalog = catalog;
    }

    void create(Statement.CreateUser statement) {
        catalog.change(before -> Users.create(before, statement.name(), statement.password(), statement.admin()));
    }

    void drop(Statement.DropUser statement) {
        catalog.change(before -> Users.drop(before, statement.name()));
    }

    void setPassword(Statement.SetPassword statement) {
        catalog.change(before -> Users.setPassword(before, statement.name(), statement.password()));
    }

    void grant(Statement.Grant statement) {
        catalog.change(before -> Users.grant(before, statement.user(), statement.database(), statement.privilege()));
    }

    void revoke(Statement.Revoke statement) {
        catalog.change(before -> Users.revoke(before, statement.user(), statement.database(), statement.privilege()));
    }

    void setAdmin(String user, boolean admin) {
        catalog.change(before -> Users.setAdmin(before, user, admin));
    }

    List<ResultSeries> showUsers() {
        var table = new Table("", "user", "admin");
        catalog.catalog().users().values().forEach(user -> table.row(user.name(), user.admin()));
        return table.asList();
    }

    List<ResultSeries> showGrants(Statement.ShowGrants statement) {
        var table = new Table("", "database", "privilege");
        catalog.catalog()
                .requireUser(statement.user())
                .privileges()
                .forEach((database, privilege) -> table.row(database, privilege.text()));
        return table.asList();
    }
}
