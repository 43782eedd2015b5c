package io.mimeseries.grammar.tdengine;

import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateTopicOfDatabaseContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateTopicOfQueryContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.CreateTopicOfTableContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropGroupContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.DropTopicContext;
import io.mimeseries.grammar.tdengine.antlr.TDengineGrammar.TopicMetaContext;
import io.mimeseries.grammar.tdengine.ast.TopicStatement;
import io.mimeseries.grammar.tdengine.ast.TopicStatement.Meta;

/** Topics. */
final class TopicBuilder extends Builder<TopicStatement> {
    private final Texts texts;
    private final QueryBuilder queries;

    TopicBuilder(Texts texts, QueryBuilder queries) {
        this.texts = texts;
        this.queries = queries;
    }

    @Override
    public TopicStatement visitCreateTopicOfQuery(CreateTopicOfQueryContext context) {
        return new TopicStatement.CreateOfQuery(
                context.ifNotExists() != null,
                texts.name(context.name()),
                queries.of(context.query()),
                texts.source(context.query()));
    }

    @Override
    public TopicStatement visitCreateTopicOfDatabase(CreateTopicOfDatabaseContext context) {
        return new TopicStatement.CreateOfDatabase(
                context.ifNotExists() != null,
                texts.name(context.name(0)),
                meta(context.topicMeta()),
                texts.database(context.name(1)));
    }

    @Override
    public TopicStatement visitCreateTopicOfTable(CreateTopicOfTableContext context) {
        var where = context.whereClause();
        return new TopicStatement.CreateOfTable(
                context.ifNotExists() != null,
                texts.name(context.name()),
                meta(context.topicMeta()),
                texts.tableName(context.tableName()),
                queries.where(where),
                where == null ? null : texts.source(where));
    }

    private static Meta meta(TopicMetaContext context) {
        if (context.META() == null) {
            return Meta.NONE;
        }
        return context.ONLY() == null ? Meta.WITH : Meta.ONLY;
    }

    @Override
    public TopicStatement visitDropTopic(DropTopicContext context) {
        return new TopicStatement.Drop(context.ifExists() != null, context.FORCE() != null, texts.name(context.name()));
    }

    @Override
    public TopicStatement visitDropGroup(DropGroupContext context) {
        return new TopicStatement.DropGroup(
                context.ifExists() != null,
                context.FORCE() != null,
                texts.name(context.name(0)),
                texts.name(context.name(1)));
    }
}
