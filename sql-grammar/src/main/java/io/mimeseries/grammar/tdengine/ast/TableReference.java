package io.mimeseries.grammar.tdengine.ast;

import org.jspecify.annotations.Nullable;

/** What stands in FROM. */
public sealed interface TableReference {

    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R visit(Table node);

        R visit(Subquery node);

        R visit(Join node);

        R visit(Trigger node);
    }

    /** {@code [database.]table [alias]}. */
    record Table(TableName name, @Nullable Name alias) implements TableReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code (query) [alias]}. */
    record Subquery(Query query, @Nullable Name alias) implements TableReference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Two references joined; a comma in FROM is an inner join without a condition.
     *
     * @param kind how many rows of the other side a row meets
     * @param on null where no condition was written
     * @param windowOffset of window joins only
     * @param limit {@code JLIMIT}, of as-of and window joins only
     */
    record Join(
            Side side,
            Join.Kind kind,
            TableReference left,
            TableReference right,
            @Nullable Expression on,
            @Nullable WindowOffset windowOffset,
            @Nullable Literal limit)
            implements TableReference {
        /** Whose rows stay. */
        public enum Side {
            INNER,
            LEFT,
            RIGHT,
            FULL
        }

        /** How the sides meet. */
        public enum Kind {
            PLAIN,
            OUTER,
            SEMI,
            ANTI,
            ASOF,
            WINDOW
        }

        /** {@code WINDOW_OFFSET(start, end)}: durations with their signs. */
        public record WindowOffset(Literal start, Literal end) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code %%tbname} or {@code %%trows}: what triggered a stream. */
    record Trigger(Trigger.Kind kind, @Nullable Name alias) implements TableReference {
        /** What is read of it. */
        public enum Kind {
            TBNAME,
            TROWS
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
