package io.mimeseries.tdengine.function.math;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.Vectors;
import java.util.List;

/** ROUND(value[, digits]) and TRUNCATE(value, digits): numbers of the type of the first argument. */
record RoundingFunction(Rounding.Whole whole, int least) implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, least, 2).requireAll(Parameters::isNumber);
        var type =
                arguments.get(0).isNull() ? ValueType.BIGINT : arguments.get(0).type();
        if (arguments.stream().anyMatch(FunctionArgument::isNull)) {
            return new BoundFunction(
                    type, (operands, size) -> Column.nulls(type.kind().columnType(), size));
        }
        var digits = arguments.size() == 2 ? arguments.get(1).type() : null;
        return new BoundFunction(type, (operands, size) -> {
            var places = digits == null ? new double[size] : Vectors.doubles(digits, operands.get(1));
            return type.kind().isFloating() ? doubles(type.kind(), operands, places) : longs(type, operands, places);
        });
    }

    private Column doubles(DataType kind, List<Column> operands, double[] places) {
        var values = Vectors.doubles(new ValueType(kind), operands.get(0));
        boolean bare = operands.size() == 1;
        for (int row = 0; row < values.length; row++) {
            double rounded = kind == DataType.FLOAT
                    ? Rounding.applyFloat(whole, (float) values[row], (float) places[row])
                    : Rounding.apply(whole, values[row], places[row]);
            values[row] = bare ? rounded + 0.0 : rounded;
        }
        return FiniteDoubles.column(values, operands.toArray(Column[]::new));
    }

    private Column longs(ValueType type, List<Column> operands, double[] places) {
        var doubles = Vectors.doubles(type, operands.get(0));
        var values = Vectors.longs(type, operands.get(0));
        if (operands.size() > 1) {
            for (int row = 0; row < values.length; row++) {
                values[row] = Vectors.truncate(Rounding.apply(whole, doubles[row], places[row]));
            }
        }
        var valid =
                operands.size() == 1 ? Nulls.aligned(operands.get(0)) : Nulls.both(operands.get(0), operands.get(1));
        return new LongColumn(values, 0, values.length, valid);
    }
}
