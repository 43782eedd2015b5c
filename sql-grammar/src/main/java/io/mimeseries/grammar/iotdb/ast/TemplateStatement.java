package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Schema templates, which 1.3 also calls device templates. What shows them is a {@link SchemaQuery}. */
public sealed interface TemplateStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptTemplate(TemplateVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface TemplateVisitor<R> {
        R visit(Create node);

        R visit(Alter node);

        R visit(Drop node);

        R visit(Set node);

        R visit(Unset node);

        R visit(Activate node);

        R visit(Deactivate node);
    }

    record Create(String name, boolean aligned, List<MeasurementDefinition.Named> measurements)
            implements TemplateStatement {
        public Create {
            measurements = List.copyOf(measurements);
        }

        @Override
        public <R> R acceptTemplate(TemplateVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ALTER SCHEMA TEMPLATE name ADD (…)} (1.3). */
    record Alter(String name, List<MeasurementDefinition.Named> measurements) implements TemplateStatement {
        public Alter {
            measurements = List.copyOf(measurements);
        }

        @Override
        public <R> R acceptTemplate(TemplateVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Drop(String name) implements TemplateStatement {
        @Override
        public <R> R acceptTemplate(TemplateVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Set(String name, Path path) implements TemplateStatement {
        @Override
        public <R> R acceptTemplate(TemplateVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Unset(String name, Path path) implements TemplateStatement {
        @Override
        public <R> R acceptTemplate(TemplateVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code CREATE TIMESERIES OF SCHEMA TEMPLATE ON path}. */
    record Activate(Path path) implements TemplateStatement {
        @Override
        public <R> R acceptTemplate(TemplateVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * {@code DEACTIVATE SCHEMA TEMPLATE [name] FROM path, …}, also {@code DELETE TIMESERIES OF SCHEMA TEMPLATE …}.
     *
     * @param name null: whichever template is set there
     */
    record Deactivate(@Nullable String name, List<Path> paths) implements TemplateStatement {
        public Deactivate {
            paths = List.copyOf(paths);
        }

        @Override
        public <R> R acceptTemplate(TemplateVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
