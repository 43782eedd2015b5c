package io.mimeseries.influxdb.statement;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.grammar.influxql.ast.StatementVisitor;
import io.mimeseries.influxdb.statement.support.StatementContext;

/** Sends a statement to its family; for one request. */
record StatementDispatcher(StatementFamilies to, StatementContext context) implements StatementVisitor<Outcome> {

    @Override
    public Outcome visit(Statement.Select node) {
        return to.selects().run(node, context);
    }

    @Override
    public Outcome visit(Statement.Explain node) {
        return Outcome.rows(to.explanations().run(node, context));
    }

    /** DELETE carries no warning on GET, unlike all other statements that change something. */
    @Override
    public Outcome visit(Statement.Delete node) {
        to.deletions().delete(node, context);
        return Outcome.none();
    }

    @Override
    public Outcome visit(Statement.DropSeries node) {
        to.deletions().dropSeries(node, context);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.DropMeasurement node) {
        to.deletions().dropMeasurement(node, context);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.DropShard node) {
        to.deletions().dropShard(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.CreateDatabase node) {
        to.databases().create(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.DropDatabase node) {
        to.databases().drop(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.CreateRetentionPolicy node) {
        to.policies().create(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.AlterRetentionPolicy node) {
        to.policies().alter(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.DropRetentionPolicy node) {
        to.policies().drop(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.CreateContinuousQuery node) {
        return Outcome.changed(to.continuousQueries().create(node, context));
    }

    @Override
    public Outcome visit(Statement.DropContinuousQuery node) {
        to.continuousQueries().drop(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.CreateUser node) {
        to.users().create(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.DropUser node) {
        to.users().drop(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.SetPassword node) {
        to.users().setPassword(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.Grant node) {
        to.users().grant(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.GrantAdmin node) {
        to.users().setAdmin(node.user(), true);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.Revoke node) {
        to.users().revoke(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.RevokeAdmin node) {
        to.users().setAdmin(node.user(), false);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.CreateSubscription node) {
        to.subscriptions().create(node);
        return Outcome.kept(node, "subscriptions are sent nothing");
    }

    @Override
    public Outcome visit(Statement.DropSubscription node) {
        to.subscriptions().drop(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.KillQuery node) {
        to.queries().kill(node);
        return Outcome.changed(node);
    }

    @Override
    public Outcome visit(Statement.ShowDatabases node) {
        return Outcome.rows(to.databases().show(context.authorizer()));
    }

    @Override
    public Outcome visit(Statement.ShowMeasurements node) {
        return Outcome.rows(to.measurements().show(node, context));
    }

    @Override
    public Outcome visit(Statement.ShowSeries node) {
        return Outcome.rows(to.series().show(node, context));
    }

    @Override
    public Outcome visit(Statement.ShowTagKeys node) {
        return Outcome.rows(to.tags().keys(node, context));
    }

    @Override
    public Outcome visit(Statement.ShowTagValues node) {
        return Outcome.rows(to.tags().values(node, context));
    }

    @Override
    public Outcome visit(Statement.ShowFieldKeys node) {
        return Outcome.rows(to.fieldKeys().show(node, context));
    }

    @Override
    public Outcome visit(Statement.ShowRetentionPolicies node) {
        return Outcome.rows(to.policies().show(context.databaseOr(node.database())));
    }

    @Override
    public Outcome visit(Statement.ShowContinuousQueries node) {
        return Outcome.rows(to.continuousQueries().show());
    }

    @Override
    public Outcome visit(Statement.ShowUsers node) {
        return Outcome.rows(to.users().showUsers());
    }

    @Override
    public Outcome visit(Statement.ShowGrants node) {
        return Outcome.rows(to.users().showGrants(node));
    }

    @Override
    public Outcome visit(Statement.ShowSubscriptions node) {
        return Outcome.rows(to.subscriptions().show());
    }

    @Override
    public Outcome visit(Statement.ShowShards node) {
        return Outcome.rows(to.shards().shards());
    }

    @Override
    public Outcome visit(Statement.ShowShardGroups node) {
        return Outcome.rows(to.shards().groups());
    }

    @Override
    public Outcome visit(Statement.ShowStats node) {
        return Outcome.rows(to.monitoring().stats(node.module()));
    }

    @Override
    public Outcome visit(Statement.ShowDiagnostics node) {
        return Outcome.rows(to.monitoring().diagnostics(node.module()));
    }

    @Override
    public Outcome visit(Statement.ShowQueries node) {
        return Outcome.rows(to.queries().show());
    }

    @Override
    public Outcome visit(Statement.ShowCardinality node) {
        return Outcome.rows(to.cardinalities().show(node, context));
    }
}
