package io.mimeseries.iotdb.expression;

import io.mimeseries.column.Column;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.function.PointSink;
import io.mimeseries.iotdb.function.Points;
import io.mimeseries.iotdb.function.SeriesFunction;
import java.util.List;

/** A function that answers points of its own. */
final class SeriesExpression implements CompiledExpression {
    private final SeriesFunction function;
    private final List<CompiledExpression> arguments;

    SeriesExpression(SeriesFunction function, List<CompiledExpression> arguments) {
        this.function = function;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public DataType type() {
        return function.type();
    }

    @Override
    public boolean isMappable() {
        return false;
    }

    @Override
    public boolean isConstant() {
        return false;
    }

    @Override
    public Column evaluate(RowBatch rows) {
        throw new IllegalStateException("points do not go with rows");
    }

    @Override
    public Points points(RowBatch rows) {
        var sink = new PointSink(type());
        function.apply(PointAlignment.align(arguments, rows, true), sink);
        return sink.points();
    }
}
