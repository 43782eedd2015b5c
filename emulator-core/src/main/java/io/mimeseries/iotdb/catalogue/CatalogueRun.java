package io.mimeseries.iotdb.catalogue;

import io.mimeseries.engine.Clock;
import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.iotdb.ast.CatalogueStatement;
import io.mimeseries.iotdb.Answer;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.answer.Listing;
import io.mimeseries.iotdb.function.builtin.BuiltInFunctions;

/** Runs the statements about functions, triggers, pipes, topics and views. Safe for use by many threads. */
public final class CatalogueRun implements CatalogueStatement.CatalogueVisitor<Answer> {
    private final FunctionStatements functions;
    private final PipeStatements pipes;

    public CatalogueRun(CatalogueStore store, BuiltInFunctions builtIn, Clock clock, IotDbVersion version) {
        functions = new FunctionStatements(store, builtIn, version);
        pipes = new PipeStatements(store, clock, version);
    }

    @Override
    public Answer visit(CatalogueStatement.CreateFunction node) {
        return functions.create(node);
    }

    @Override
    public Answer visit(CatalogueStatement.DropFunction node) {
        return functions.drop(node.name());
    }

    @Override
    public Answer visit(CatalogueStatement.ShowFunctions node) {
        return functions.show();
    }

    /** The class of a trigger is never there. */
    @Override
    public Answer visit(CatalogueStatement.CreateTrigger node) {
        if (node.uri() != null) {
            throw new NotEmulatedException("CREATE TRIGGER … USING URI");
        }
        throw CatalogueErrors.triggerClassMissing(node.className());
    }

    @Override
    public Answer visit(CatalogueStatement.DropTrigger node) {
        throw CatalogueErrors.triggerMissing(node.name());
    }

    @Override
    public Answer visit(CatalogueStatement.ShowTriggers node) {
        return Listing.ofTexts("TriggerName", "Event", "Type", "State", "PathPattern", "ClassName", "NodeID")
                .answer();
    }

    @Override
    public Answer visit(CatalogueStatement.CreatePipeSink node) {
        return pipes.createSink(node);
    }

    @Override
    public Answer visit(CatalogueStatement.DropPipeSink node) {
        return pipes.dropSink(node.name());
    }

    @Override
    public Answer visit(CatalogueStatement.ShowPipeSinks node) {
        return pipes.showSinks(node.name());
    }

    @Override
    public Answer visit(CatalogueStatement.ShowPipeSinkTypes node) {
        return pipes.showSinkTypes();
    }

    @Override
    public Answer visit(CatalogueStatement.CreateSyncPipe node) {
        return pipes.create(node);
    }

    @Override
    public Answer visit(CatalogueStatement.CreatePipe node) {
        throw new NotEmulatedException("CREATE PIPE … WITH SINK");
    }

    @Override
    public Answer visit(CatalogueStatement.AlterPipe node) {
        throw new NotEmulatedException("ALTER PIPE");
    }

    @Override
    public Answer visit(CatalogueStatement.StartPipe node) {
        return pipes.start(node.name());
    }

    @Override
    public Answer visit(CatalogueStatement.StopPipe node) {
        return pipes.stop(node.name());
    }

    @Override
    public Answer visit(CatalogueStatement.DropPipe node) {
        return pipes.drop(node.name());
    }

    @Override
    public Answer visit(CatalogueStatement.ShowPipes node) {
        return pipes.show(node.name());
    }

    @Override
    public Answer visit(CatalogueStatement.CreatePipePlugin node) {
        throw new NotEmulatedException("CREATE PIPEPLUGIN");
    }

    @Override
    public Answer visit(CatalogueStatement.DropPipePlugin node) {
        throw new NotEmulatedException("DROP PIPEPLUGIN");
    }

    @Override
    public Answer visit(CatalogueStatement.ShowPipePlugins node) {
        return pipes.showPlugins();
    }

    @Override
    public Answer visit(CatalogueStatement.CreateTopic node) {
        throw new NotEmulatedException("CREATE TOPIC");
    }

    @Override
    public Answer visit(CatalogueStatement.DropTopic node) {
        throw new NotEmulatedException("DROP TOPIC");
    }

    @Override
    public Answer visit(CatalogueStatement.ShowTopics node) {
        return Listing.ofTexts("TopicName", "TopicConfigs").answer();
    }

    @Override
    public Answer visit(CatalogueStatement.ShowSubscriptions node) {
        return Listing.ofTexts("TopicName", "ConsumerGroupName", "SubscribedConsumers")
                .answer();
    }

    @Override
    public Answer visit(CatalogueStatement.View node) {
        throw new NotEmulatedException(node.kind());
    }
}
