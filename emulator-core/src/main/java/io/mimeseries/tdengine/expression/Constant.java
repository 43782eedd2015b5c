package io.mimeseries.tdengine.expression;

import io.mimeseries.column.Column;
import io.mimeseries.query.Columns;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.type.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * An expression that reads no rows.
 *
 * @param value a Long, Double, Boolean or String, null for NULL; of a duration units of the query's precision, or months
 * @param span of a duration, else null
 */
public record Constant(
        ValueType type, @Nullable Object value, @Nullable TimeSpan span) implements CompiledExpression {
    /** The literal NULL. */
    static final Constant NULL = new Constant(ValueType.NULL, null);

    static final Constant FALSE = new Constant(ValueType.BOOL, false);

    Constant(ValueType type, @Nullable Object value) {
        this(type, value, null);
    }

    /** Whether it is NULL, or what is NULL whatever it was computed from. */
    public boolean isNull() {
        return value == null || type.kind() == DataType.NULL;
    }

    @Override
    public Column evaluate(RowBatch batch) {
        return value == null
                ? Column.nulls(type.kind().columnType(), batch.size())
                : Columns.constant(value, batch.size());
    }
}
