package io.mimeseries.grammar.iotdb;

import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.AlterPipeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreateFunctionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreatePipeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreatePipePluginContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreatePipeSinkContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreateSyncPipeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreateTopicContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.CreateTriggerContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DropFunctionContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DropPipeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DropPipePluginContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DropPipeSinkContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DropTopicContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.DropTriggerContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.IdentifierContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.LooseAttributesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowFunctionsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowPipePluginsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowPipeSinkTypesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowPipeSinksContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowPipesContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowSubscriptionsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowTopicsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ShowTriggersContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.StartPipeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.StopPipeContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.TextsContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.UriClauseContext;
import io.mimeseries.grammar.iotdb.antlr.IotDbGrammar.ViewContext;
import io.mimeseries.grammar.iotdb.ast.Attribute;
import io.mimeseries.grammar.iotdb.ast.CatalogueStatement;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Turns statements about functions, triggers, pipes, topics and views into records. */
final class CatalogueBuilder extends Builder<CatalogueStatement> {
    private final Paths paths;
    private final Names names;
    private final QueryBuilder queries;

    CatalogueBuilder(Paths paths, QueryBuilder queries) {
        this.paths = paths;
        this.names = paths.names();
        this.queries = queries;
    }

    @Override
    public CatalogueStatement visitCreateFunction(CreateFunctionContext context) {
        return new CatalogueStatement.CreateFunction(
                names.of(context.identifier()), text(context.STRING()), uri(context.uriClause()));
    }

    @Override
    public CatalogueStatement visitDropFunction(DropFunctionContext context) {
        return new CatalogueStatement.DropFunction(names.of(context.identifier()));
    }

    @Override
    public CatalogueStatement visitShowFunctions(ShowFunctionsContext context) {
        return new CatalogueStatement.ShowFunctions();
    }

    @Override
    public CatalogueStatement visitCreateTrigger(CreateTriggerContext context) {
        if (context.DELETE() != null) {
            throw Refusals.semantic("Trigger does not support DELETE as TRIGGER_EVENT for now.");
        }
        if (context.STATELESS() == null && context.STATEFUL() == null) {
            throw Refusals.semantic("Please specify trigger type: STATELESS or STATEFUL.");
        }
        return new CatalogueStatement.CreateTrigger(
                names.of(context.identifier()),
                context.STATEFUL() != null,
                context.BEFORE() != null ? "BEFORE_INSERT" : "AFTER_INSERT",
                paths.of(context.prefixPath()),
                text(context.STRING()),
                uri(context.uriClause()),
                names.attributes(context.attribute()));
    }

    @Override
    public CatalogueStatement visitDropTrigger(DropTriggerContext context) {
        return new CatalogueStatement.DropTrigger(names.of(context.identifier()));
    }

    @Override
    public CatalogueStatement visitShowTriggers(ShowTriggersContext context) {
        return new CatalogueStatement.ShowTriggers();
    }

    @Override
    public CatalogueStatement visitCreatePipeSink(CreatePipeSinkContext context) {
        return new CatalogueStatement.CreatePipeSink(
                names.of(context.identifier(0)), names.of(context.identifier(1)), lowered(context.looseAttributes()));
    }

    @Override
    public CatalogueStatement visitDropPipeSink(DropPipeSinkContext context) {
        return new CatalogueStatement.DropPipeSink(names.of(context.identifier()));
    }

    @Override
    public CatalogueStatement visitShowPipeSinks(ShowPipeSinksContext context) {
        return new CatalogueStatement.ShowPipeSinks(optional(context.identifier()));
    }

    @Override
    public CatalogueStatement visitShowPipeSinkTypes(ShowPipeSinkTypesContext context) {
        return new CatalogueStatement.ShowPipeSinkTypes();
    }

    @Override
    public CatalogueStatement visitCreateSyncPipe(CreateSyncPipeContext context) {
        return new CatalogueStatement.CreateSyncPipe(
                names.of(context.identifier(0)),
                names.of(context.identifier(1)),
                context.selectStatement() == null
                        ? null
                        : new PipeBodies(queries, names.refusals()).of(context.selectStatement()),
                lowered(context.looseAttributes()));
    }

    @Override
    public CatalogueStatement visitCreatePipe(CreatePipeContext context) {
        return new CatalogueStatement.CreatePipe(
                names.of(context.identifier()), texts(context.source), texts(context.processor), texts(context.sink));
    }

    @Override
    public CatalogueStatement visitAlterPipe(AlterPipeContext context) {
        return new CatalogueStatement.AlterPipe(
                names.of(context.identifier()), texts(context.processor), texts(context.sink));
    }

    @Override
    public CatalogueStatement visitStartPipe(StartPipeContext context) {
        return new CatalogueStatement.StartPipe(names.of(context.identifier()));
    }

    @Override
    public CatalogueStatement visitStopPipe(StopPipeContext context) {
        return new CatalogueStatement.StopPipe(names.of(context.identifier()));
    }

    @Override
    public CatalogueStatement visitDropPipe(DropPipeContext context) {
        return new CatalogueStatement.DropPipe(names.of(context.identifier()));
    }

    @Override
    public CatalogueStatement visitShowPipes(ShowPipesContext context) {
        return new CatalogueStatement.ShowPipes(optional(context.identifier()), context.USED() != null);
    }

    @Override
    public CatalogueStatement visitCreatePipePlugin(CreatePipePluginContext context) {
        return new CatalogueStatement.CreatePipePlugin(
                names.of(context.identifier()), text(context.STRING()), checkedUri(context.uriClause()));
    }

    @Override
    public CatalogueStatement visitDropPipePlugin(DropPipePluginContext context) {
        return new CatalogueStatement.DropPipePlugin(names.of(context.identifier()));
    }

    @Override
    public CatalogueStatement visitShowPipePlugins(ShowPipePluginsContext context) {
        return new CatalogueStatement.ShowPipePlugins();
    }

    @Override
    public CatalogueStatement visitCreateTopic(CreateTopicContext context) {
        return new CatalogueStatement.CreateTopic(names.of(context.identifier()), texts(context.texts()));
    }

    @Override
    public CatalogueStatement visitDropTopic(DropTopicContext context) {
        return new CatalogueStatement.DropTopic(names.of(context.identifier()));
    }

    @Override
    public CatalogueStatement visitShowTopics(ShowTopicsContext context) {
        return new CatalogueStatement.ShowTopics(optional(context.identifier()));
    }

    @Override
    public CatalogueStatement visitShowSubscriptions(ShowSubscriptionsContext context) {
        return new CatalogueStatement.ShowSubscriptions(optional(context.identifier()));
    }

    @Override
    public CatalogueStatement visitView(ViewContext context) {
        if (context.ALTER() != null && context.RENAME() != null) {
            throw Refusals.semantic("Renaming view is not supported.");
        }
        return new CatalogueStatement.View(context.getStart().getText().toUpperCase(Locale.ROOT) + " VIEW");
    }

    private @Nullable String optional(@Nullable IdentifierContext context) {
        return context == null ? null : names.of(context);
    }

    private @Nullable String uri(@Nullable UriClauseContext context) {
        return context == null ? null : checkedUri(context);
    }

    private String checkedUri(UriClauseContext context) {
        var text = text(context.STRING());
        try {
            return new URI(text).toString();
        } catch (URISyntaxException malformed) {
            throw names.refusals().metadata("Invalid URI: " + text);
        }
    }

    /** In pipes of 1.0 neither keys nor values know case. */
    private List<Attribute> lowered(@Nullable LooseAttributesContext context) {
        return context == null
                ? List.of()
                : names.attributes(context.attribute()).stream()
                        .map(pair -> new Attribute(
                                pair.key().toLowerCase(Locale.ROOT),
                                pair.value().toLowerCase(Locale.ROOT)))
                        .toList();
    }

    private static List<Attribute> texts(@Nullable TextsContext context) {
        return context == null
                ? List.of()
                : context.textPair().stream()
                        .map(pair -> new Attribute(text(pair.STRING(0)), text(pair.STRING(1))))
                        .toList();
    }

    private static String text(TerminalNode string) {
        return Spelling.withoutQuotes(string.getText());
    }
}
