package io.mimeseries.iotdb.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.function.Points;
import io.mimeseries.query.Columns;
import org.jspecify.annotations.Nullable;

/** A literal. */
final class ConstantExpression implements CompiledExpression {
    private final @Nullable DataType type;
    private final @Nullable Object value;

    /** @param value as {@link Columns#constant} takes it; null for NULL */
    ConstantExpression(@Nullable DataType type, @Nullable Object value) {
        this.type = type;
        this.value = value;
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
        return true;
    }

    @Override
    public Column evaluate(RowBatch rows) {
        return values(rows.size());
    }

    Column values(int size) {
        return value == null ? Column.nulls(ColumnType.DOUBLE, size) : Columns.constant(value, size);
    }

    @Override
    public Points points(RowBatch rows) {
        return new Points(rows.times(), values(rows.size()));
    }
}
