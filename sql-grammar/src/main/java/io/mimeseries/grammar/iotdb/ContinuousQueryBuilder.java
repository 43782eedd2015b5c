package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreateContinuousQueryContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DropContinuousQueryContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ResampleClauseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowContinuousQueriesContext;
import io.mimeseries.grammar.iotdb.ast.ContinuousQueryStatement;
import io.mimeseries.grammar.iotdb.ast.GroupBy;

/** Turns statements about continuous queries into records. */
final class ContinuousQueryBuilder extends Builder<ContinuousQueryStatement> {
    private final QueryBuilder queries;
    private final Literals literals;
    private final Names names;

    ContinuousQueryBuilder(QueryBuilder queries, Literals literals) {
        this.queries = queries;
        this.literals = literals;
        this.names = literals.names();
    }

    @Override
    public ContinuousQueryStatement visitCreateContinuousQuery(CreateContinuousQueryContext context) {
        var name = names.of(context.identifier());
        var query = queries.of(context.selectStatement());
        ResampleClauseContext resample = context.resampleClause();
        var every = resample == null ? null : Durations.ofOptional(resample.every);
        if (every == null && query.groupBy(GroupBy.TimeWindows.class) == null) {
            throw Refusals.semantic(
                    "CQ: At least one of the parameters `every_interval` and `group_by_interval` needs to be specified.");
        }
        var sql = names.refusals().sql();
        var body = context.selectStatement();
        return new ContinuousQueryStatement.Create(
                name,
                every,
                resample == null || resample.timeValue() == null ? null : literals.time(resample.timeValue()),
                resample == null ? null : Durations.ofOptional(resample.rangeStart),
                resample == null ? null : Durations.ofOptional(resample.rangeEnd),
                context.DISCARD() == null
                        ? ContinuousQueryStatement.Policy.BLOCKED
                        : ContinuousQueryStatement.Policy.DISCARD,
                query,
                SourceText.of(sql, body.getStart(), body.getStop()),
                sql);
    }

    @Override
    public ContinuousQueryStatement visitDropContinuousQuery(DropContinuousQueryContext context) {
        return new ContinuousQueryStatement.Drop(names.of(context.identifier()));
    }

    @Override
    public ContinuousQueryStatement visitShowContinuousQueries(ShowContinuousQueriesContext context) {
        return new ContinuousQueryStatement.Show();
    }
}
