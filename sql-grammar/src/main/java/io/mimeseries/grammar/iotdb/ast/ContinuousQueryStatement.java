package io.mimeseries.grammar.iotdb.ast;

import org.jspecify.annotations.Nullable;

/** Continuous queries. */
public sealed interface ContinuousQueryStatement extends Statement {

    /** Calls the visitor's method for this node. */
    <R> R acceptContinuousQuery(ContinuousQueryVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a node. */
    interface ContinuousQueryVisitor<R> {
        R visit(Create node);

        R visit(Drop node);

        R visit(Show node);
    }

    /** What happens to a run that is due while another one still goes on; BLOCKED where TIMEOUT POLICY is left out. */
    enum Policy {
        BLOCKED,
        DISCARD
    }

    /**
     * {@code CREATE CONTINUOUS QUERY name [RESAMPLE …] [TIMEOUT POLICY …] BEGIN query END}.
     *
     * @param rangeStart how long before its time a run begins to look; null where RANGE is left out
     * @param rangeEnd how long before its time a run ends to look; null where it is left out
     * @param queryText what stands between BEGIN and END, as written
     * @param text the whole statement as written
     */
    record Create(
            String name,
            @Nullable Duration every,
            @Nullable TimeValue boundary,
            @Nullable Duration rangeStart,
            @Nullable Duration rangeEnd,
            Policy policy,
            Query query,
            String queryText,
            String text)
            implements ContinuousQueryStatement {
        @Override
        public <R> R acceptContinuousQuery(ContinuousQueryVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Drop(String name) implements ContinuousQueryStatement {
        @Override
        public <R> R acceptContinuousQuery(ContinuousQueryVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record Show() implements ContinuousQueryStatement {
        @Override
        public <R> R acceptContinuousQuery(ContinuousQueryVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
