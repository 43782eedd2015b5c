package io.mimeseries.tdengine.expression;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;

/** An expression that can be computed. Immutable, for any number of threads. */
public interface CompiledExpression {

    /** Of the values. */
    ValueType type();

    /** The values for each row of a batch, whose columns lie as the scope said. */
    Column evaluate(RowBatch batch);
}
