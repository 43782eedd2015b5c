package io.mimeseries.tdengine.select.scope;

import io.mimeseries.column.Column;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.expression.CompiledExpression;

/** A column as it is. */
public record ColumnValue(int index, ValueType type) implements CompiledExpression {
    @Override
    public Column evaluate(RowBatch batch) {
        return batch.values().get(index);
    }
}
