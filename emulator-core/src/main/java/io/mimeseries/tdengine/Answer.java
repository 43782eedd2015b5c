package io.mimeseries.tdengine;

import java.util.Iterator;
import java.util.List;

/** What a statement answers. Statements that fail throw {@link TDengineException}. */
public sealed interface Answer {
    <R> R accept(Visitor<R> visitor);

    /** Deals with either kind. */
    interface Visitor<R> {
        R visit(Affected affected);

        R visit(Rows rows);
    }

    /**
     * Of a statement without a result set.
     *
     * @param rows how many were written or deleted, 0 of all other statements
     */
    record Affected(long rows) implements Answer {
        public static final Affected NONE = new Affected(0);

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Of a statement with a result set.
     *
     * @param precision of its timestamps
     * @param batches read once, by one thread; computed from what the store held when the statement began
     */
    record Rows(List<ResultColumn> columns, Precision precision, Iterator<RowBatch> batches) implements Answer {
        public Rows {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
