package io.mimeseries.iotdb.expression;

import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.function.Points;
import org.jspecify.annotations.Nullable;

/** An aggregation, of which only the type is known here: its values come with the rows. */
final class AggregateExpression implements CompiledExpression {
    private final String text;
    private final @Nullable DataType type;

    AggregateExpression(String text, @Nullable DataType type) {
        this.text = text;
        this.type = type;
    }

    @Override
    public @Nullable DataType type() {
        return type;
    }

    @Override
    public boolean isMappable() {
        return true;
    }

    @Override
    public boolean isConstant() {
        return false;
    }

    @Override
    public Column evaluate(RowBatch rows) {
        throw new IllegalStateException("no input for " + text);
    }

    @Override
    public Points points(RowBatch rows) {
        throw new IllegalStateException("no input for " + text);
    }
}
