package io.mimeseries.tdengine.function.math;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongUnaryOperator;

/** A number of the type of its argument; of NULL a BIGINT (vector math_functions-024). */
record SameTypeFunction(DoubleUnaryOperator ofDouble, LongUnaryOperator ofLong, LongUnaryOperator ofUnsigned)
        implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 1).requireAll(Parameters::isNumber);
        var argument = arguments.get(0);
        if (argument.isNull()) {
            return new BoundFunction(
                    ValueType.BIGINT,
                    (operands, size) -> Column.nulls(ValueType.BIGINT.kind().columnType(), size));
        }
        var type = argument.type();
        return new BoundFunction(
                type,
                (operands, size) -> type.kind().isFloating()
                        ? doubles((DoubleColumn) operands.get(0))
                        : longs(type.kind(), (LongColumn) operands.get(0)));
    }

    private Column doubles(DoubleColumn column) {
        var values = new double[column.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = ofDouble.applyAsDouble(column.at(row));
        }
        return new DoubleColumn(values, 0, values.length, Nulls.aligned(column));
    }

    private Column longs(DataType kind, LongColumn column) {
        var values = new long[column.size()];
        for (int row = 0; row < values.length; row++) {
            // The negative end of a range has no opposite in its type (vector unsigned_and_bounds-007).
            values[row] = kind.isUnsigned()
                    ? ofUnsigned.applyAsLong(column.at(row))
                    : wrap(kind, ofLong.applyAsLong(column.at(row)));
        }
        return new LongColumn(values, 0, values.length, Nulls.aligned(column));
    }

    private static long wrap(DataType kind, long value) {
        return switch (kind) {
            case TINYINT -> (byte) value;
            case SMALLINT -> (short) value;
            case INT -> (int) value;
            default -> value;
        };
    }
}
