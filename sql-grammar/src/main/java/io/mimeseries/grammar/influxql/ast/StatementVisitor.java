package io.mimeseries.grammar.influxql.ast;

/** One method a {@link Statement}, so that a new one fails to compile where it is not handled. */
public interface StatementVisitor<R> {
    R visit(Statement.Select node);

    R visit(Statement.Explain node);

    R visit(Statement.Delete node);

    R visit(Statement.DropSeries node);

    R visit(Statement.DropMeasurement node);

    R visit(Statement.DropShard node);

    R visit(Statement.CreateDatabase node);

    R visit(Statement.DropDatabase node);

    R visit(Statement.CreateRetentionPolicy node);

    R visit(Statement.AlterRetentionPolicy node);

    R visit(Statement.DropRetentionPolicy node);

    R visit(Statement.CreateContinuousQuery node);

    R visit(Statement.DropContinuousQuery node);

    R visit(Statement.CreateUser node);

    R visit(Statement.DropUser node);

    R visit(Statement.SetPassword node);

    R visit(Statement.Grant node);

    R visit(Statement.GrantAdmin node);

    R visit(Statement.Revoke node);

    R visit(Statement.RevokeAdmin node);

    R visit(Statement.CreateSubscription node);

    R visit(Statement.DropSubscription node);

    R visit(Statement.KillQuery node);

    R visit(Statement.ShowDatabases node);

    R visit(Statement.ShowMeasurements node);

    R visit(Statement.ShowSeries node);

    R visit(Statement.ShowTagKeys node);

    R visit(Statement.ShowTagValues node);

    R visit(Statement.ShowFieldKeys node);

    R visit(Statement.ShowRetentionPolicies node);

    R visit(Statement.ShowContinuousQueries node);

    R visit(Statement.ShowUsers node);

    R visit(Statement.ShowGrants node);

    R visit(Statement.ShowSubscriptions node);

    R visit(Statement.ShowShards node);

    R visit(Statement.ShowShardGroups node);

    R visit(Statement.ShowStats node);

    R visit(Statement.ShowDiagnostics node);

    R visit(Statement.ShowQueries node);

    R visit(Statement.ShowCardinality node);
}
