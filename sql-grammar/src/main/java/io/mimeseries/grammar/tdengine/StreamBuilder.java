package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateStreamContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropStreamContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.PeriodTriggerContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.RecalculateStreamContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.StartStreamContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.StopStreamContext;
import io.mimeseries.grammar.tdengine.ast.StreamStatement;

/** Streams. */
final class StreamBuilder extends Builder<StreamStatement> {
    private final Texts texts;
    private final Literals literals;
    private final QueryBuilder queries;

    StreamBuilder(Texts texts, Literals literals, QueryBuilder queries) {
        this.texts = texts;
        this.literals = literals;
        this.queries = queries;
    }

    @Override
    public StreamStatement visitCreateStream(CreateStreamContext context) {
        var names = context.tableName();
        var output = context.streamOutput();
        return new StreamStatement.Create(
                context.ifNotExists() != null,
                texts.tableName(names.get(0)),
                context.streamTrigger().accept(queries.windows()),
                context.streamTrigger() instanceof PeriodTriggerContext,
                names.size() == 1 ? null : texts.tableName(names.get(1)),
                queries.partition(context.partitionItem()),
                output == null ? null : texts.tableName(output.tableName()),
                context.query() == null ? null : queries.of(context.query()),
                texts.source(context));
    }

    @Override
    public StreamStatement visitDropStream(DropStreamContext context) {
        return new StreamStatement.Drop(context.ifExists() != null, texts.tableName(context.tableName()));
    }

    @Override
    public StreamStatement visitStopStream(StopStreamContext context) {
        return new StreamStatement.Stop(context.ifExists() != null, texts.tableName(context.tableName()));
    }

    @Override
    public StreamStatement visitStartStream(StartStreamContext context) {
        return new StreamStatement.Start(
                context.ifExists() != null, context.IGNORE() != null, texts.tableName(context.tableName()));
    }

    @Override
    public StreamStatement visitRecalculateStream(RecalculateStreamContext context) {
        var points = context.streamPoint();
        return new StreamStatement.Recalculate(
                texts.tableName(context.tableName()),
                literals.of(points.get(0).getStart()),
                points.size() == 1 ? null : literals.of(points.get(1).getStart()));
    }
}
