package io.mimeseries.tdengine.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement whose values come later. Used by one thread at a time. */
public sealed interface PreparedStatement permits PreparedInsert, PreparedQuery {
    <R> R accept(Visitor<R> visitor);

    /** Deals with either kind. */
    interface Visitor<R> {
        R visit(PreparedInsert insert);

        R visit(PreparedQuery query);
    }

    /**
     * What the question marks stand for.
     *
     * @param table the table that rows are for, where the statement has a question mark instead; null if it is not known yet
     * @throws io.mimeseries.tdengine.TDengineException if there is no such table, or it has to be known
     */
    List<BoundField> fields(@Nullable String table);
}
