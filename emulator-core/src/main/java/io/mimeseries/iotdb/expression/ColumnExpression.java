package io.mimeseries.iotdb.expression;

import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.function.Points;

/** A column of the rows, or their times. */
final class ColumnExpression implements CompiledExpression {
    private static final int TIME = -1;

    private final int column;
    private final DataType type;

    private ColumnExpression(int column, DataType type) {
        this.column = column;
        this.type = type;
    }

    static ColumnExpression of(Inputs.Input input) {
        return new ColumnExpression(input.column(), input.type());
    }

    static ColumnExpression time() {
        return new ColumnExpression(TIME, DataType.INT64);
    }

    @Override
    public DataType type() {
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
        return column == TIME ? rows.times() : rows.values().get(column);
    }

    @Override
    public Points points(RowBatch rows) {
        return new Points(rows.times(), evaluate(rows));
    }
}
