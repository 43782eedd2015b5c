package io.mimeseries.iotdb.expression;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.iotdb.DataType;
import org.jspecify.annotations.Nullable;

/** Which expressions the rows hold already: timeseries by their full paths, and whatever a step before has computed, such as aggregations. */
public interface Inputs {

    /** Where an expression's values stand in the rows, or null if they are to be computed from its parts. */
    @Nullable
    Input find(Expression expression);

    /**
     * A column of the rows.
     *
     * @param column its position in {@link io.mimeseries.iotdb.RowBatch#values}
     */
    record Input(int column, DataType type) {}
}
