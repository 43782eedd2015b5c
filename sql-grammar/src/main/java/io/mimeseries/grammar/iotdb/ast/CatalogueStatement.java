package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions, triggers, pipes, topics and views. Names are without backquotes, texts without quotes. */
public sealed interface CatalogueStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptCatalogue(CatalogueVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface CatalogueVisitor<R> {
        R visit(CreateFunction node);

        R visit(DropFunction node);

        R visit(ShowFunctions node);

        R visit(CreateTrigger node);

        R visit(DropTrigger node);

        R visit(ShowTriggers node);

        R visit(CreatePipeSink node);

        R visit(DropPipeSink node);

        R visit(ShowPipeSinks node);

        R visit(ShowPipeSinkTypes node);

        R visit(CreateSyncPipe node);

        R visit(CreatePipe node);

        R visit(AlterPipe node);

        R visit(StartPipe node);

        R visit(StopPipe node);

        R visit(DropPipe node);

        R visit(ShowPipes node);

        R visit(CreatePipePlugin node);

        R visit(DropPipePlugin node);

        R visit(ShowPipePlugins node);

        R visit(CreateTopic node);

        R visit(DropTopic node);

        R visit(ShowTopics node);

        R visit(ShowSubscriptions node);

        R visit(View node);
    }

    record CreateFunction(
            String name, String className, @Nullable String uri) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record DropFunction(String name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowFunctions() implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** @param event {@code BEFORE_INSERT}, {@code AFTER_INSERT}, … */
    record CreateTrigger(
            String name,
            boolean stateful,
            String event,
            Path path,
            String className,
            @Nullable String uri,
            List<Attribute> attributes)
            implements CatalogueStatement {
        public CreateTrigger {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record DropTrigger(String name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record ShowTriggers() implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.0 only. */
    record CreatePipeSink(String name, String type, List<Attribute> attributes) implements CatalogueStatement {
        public CreatePipeSink {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.0 only. */
    record DropPipeSink(String name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.0 only. */
    record ShowPipeSinks(@Nullable String name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.0 only. */
    record ShowPipeSinkTypes() implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CREATE PIPE name TO sink [FROM (query)] [WITH …]} (1.0). */
    record CreateSyncPipe(
            String name, String sink, @Nullable Query query, List<Attribute> attributes) implements CatalogueStatement {
        public CreateSyncPipe {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CREATE PIPE name [WITH SOURCE (…)] [WITH PROCESSOR (…)] WITH SINK (…)} (1.3). */
    record CreatePipe(String name, List<Attribute> source, List<Attribute> processor, List<Attribute> sink)
            implements CatalogueStatement {
        public CreatePipe {
            source = List.copyOf(source);
            processor = List.copyOf(processor);
            sink = List.copyOf(sink);
        }

        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ALTER PIPE name …} (1.3). */
    record AlterPipe(String name, List<Attribute> processor, List<Attribute> sink) implements CatalogueStatement {
        public AlterPipe {
            processor = List.copyOf(processor);
            sink = List.copyOf(sink);
        }

        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record StartPipe(String name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record StopPipe(String name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record DropPipe(String name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Used by: {@code WHERE SINK USED BY name} (1.3). */
    record ShowPipes(@Nullable String name, boolean usedBySink) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record CreatePipePlugin(String name, String className, String uri) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record DropPipePlugin(String name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record ShowPipePlugins() implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record CreateTopic(String name, List<Attribute> attributes) implements CatalogueStatement {
        public CreateTopic {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record DropTopic(String name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record ShowTopics(@Nullable String name) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** 1.3. */
    record ShowSubscriptions(@Nullable String topic) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** CREATE, ALTER, RENAME, DELETE or SHOW of logical views (1.3): the words it begins with, which is all that is kept. */
    record View(String kind) implements CatalogueStatement {
        @Override
        public <R> R acceptCatalogue(CatalogueVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
