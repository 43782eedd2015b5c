package io.mimeseries.grammar.tdengine.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** SELECT, or queries joined by UNION. */
public sealed interface Query extends Statement permits Select, Query.Union {

    /** Calls the visitor's method for this kind. */
    <R> R acceptQuery(QueryVisitor<R> visitor);

    /** Empty without ORDER BY. */
    List<SortItem> orderBy();

    /** {@code SLIMIT}, null without. */
    @Nullable
    Limit partitionLimit();

    /** {@code LIMIT}, null without. */
    @Nullable
    Limit limit();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** One method a kind. */
    interface QueryVisitor<R> {
        R visit(Select node);

        R visit(Union node);
    }

    /**
     * {@code left UNION [ALL] right}, with what stands behind it.
     *
     * @param all whether equal rows are kept
     */
    record Union(
            boolean all,
            Query left,
            Query right,
            List<SortItem> orderBy,
            @Nullable Limit partitionLimit,
            @Nullable Limit limit)
            implements Query {
        public Union {
            orderBy = List.copyOf(orderBy);
        }

        @Override
        public <R> R acceptQuery(QueryVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
