package io.mimeseries.iotdb;

import java.util.Iterator;
import java.util.List;

/** What a statement answers. Statements that fail throw {@link IotDbException}. */
public sealed interface Answer {
    <R> R accept(Visitor<R> visitor);

    /** Deals with either kind. */
    interface Visitor<R> {
        R visit(Done done);

        R visit(Rows rows);
    }

    /** Of a statement without rows. */
    record Done(Status status) implements Answer {
        public static final Done SUCCESS = new Done(Status.SUCCESS);

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Of a query.
     *
     * @param ignoreTimestamp true if the times of the rows mean nothing, as in SHOW and in aggregations without windows
     * @param batches read once, by one thread; they are computed from what the store held when the statement began
     */
    record Rows(List<ResultColumn> columns, boolean ignoreTimestamp, Iterator<RowBatch> batches) implements Answer {
        public Rows {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
