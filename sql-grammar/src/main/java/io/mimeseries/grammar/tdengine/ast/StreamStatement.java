package io.mimeseries.grammar.tdengine.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Streams. */
public sealed interface StreamStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptStream(StreamVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface StreamVisitor<R> {
        R visit(Create node);

        R visit(Drop node);

        R visit(Stop node);

        R visit(Start node);

        R visit(Recalculate node);
    }

    /**
     * {@code CREATE STREAM [IF NOT EXISTS] name trigger … [INTO table …] [AS query]}.
     *
     * @param trigger the window that sets it off; of PERIOD(t[, offset]) an interval
     * @param period whether PERIOD was written
     * @param triggerTable null without FROM
     * @param into null without INTO
     * @param query null without AS
     */
    record Create(
            boolean ifNotExists,
            TableName name,
            Window trigger,
            boolean period,
            @Nullable TableName triggerTable,
            List<SelectItem> partitionBy,
            @Nullable TableName into,
            @Nullable Query query,
            Source source)
            implements StreamStatement {
        public Create {
            partitionBy = List.copyOf(partitionBy);
        }

        @Override
        public <R> R acceptStream(StreamVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code DROP STREAM [IF EXISTS] name}. */
    record Drop(boolean ifExists, TableName name) implements StreamStatement {
        @Override
        public <R> R acceptStream(StreamVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code STOP STREAM [IF EXISTS] name}. */
    record Stop(boolean ifExists, TableName name) implements StreamStatement {
        @Override
        public <R> R acceptStream(StreamVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code START STREAM [IF EXISTS] [IGNORE UNTREATED] name}. */
    record Start(boolean ifExists, boolean ignoreUntreated, TableName name) implements StreamStatement {
        @Override
        public <R> R acceptStream(StreamVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code RECALCULATE STREAM name FROM t [TO t]}. */
    record Recalculate(
            TableName name, Literal from, @Nullable Literal to) implements StreamStatement {
        @Override
        public <R> R acceptStream(StreamVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
