package io.mimeseries.tdengine.function.time;

import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.BoundFunction;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.function.FunctionContext;
import io.mimeseries.tdengine.function.Parameters;
import io.mimeseries.tdengine.function.ScalarFunction;
import io.mimeseries.tdengine.type.CalendarMonths;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/** A number of the day that a time falls on in the session's zone. */
record CalendarFunction(ToLongFunction<LocalDate> number) implements ScalarFunction {
    @Override
    public BoundFunction bind(String name, List<FunctionArgument> arguments, FunctionContext context) {
        Parameters.of(name, arguments, 1, 1).require(0, Parameters::isTime);
        var times = context.times();
        return new BoundFunction(ValueType.BIGINT, (operands, size) -> {
            var column = TimeOperand.of(operands.get(0), times);
            var values = new long[size];
            for (int row = 0; row < size; row++) {
                if (!column.isNull(row)) {
                    long second =
                            Math.floorDiv(column.at(row), times.precision().unitsPerSecond());
                    values[row] = number.applyAsLong(
                            CalendarMonths.local(second, times.zone()).toLocalDate());
                }
            }
            return new LongColumn(values, 0, size, Nulls.aligned(column));
        });
    }
}
