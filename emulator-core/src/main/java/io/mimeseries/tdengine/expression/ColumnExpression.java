package io.mimeseries.tdengine.expression;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;

/** A column of the rows. */
record ColumnExpression(int index, ValueType type) implements CompiledExpression {
    @Override
    public Column evaluate(RowBatch batch) {
        return batch.values().get(index);
    }
}
