package io.mimeseries.tdengine.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Values;
import io.mimeseries.tdengine.type.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** AVG: of integers their exact sum, as long as 64 bits hold it, by their number. */
final class Average {
    private static final int LEAST_SCALE = 6;

    private Average() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var type = arguments.get(0).type();
        return type.kind().isDecimal()
                ? decimal(ValueType.decimal(Sum.DIGITS, Math.max(type.scale(), LEAST_SCALE)))
                : new DoubleCall((input, rows) -> sum(input.values(), rows, type.kind()) / rows.length);
    }

    private static double sum(Column values, int[] rows, DataType type) {
        if (values instanceof LongColumn longs && type != DataType.BIGINT_UNSIGNED) {
            long sum = 0;
            for (int i = 0; i < rows.length; i++) {
                long value = longs.at(rows[i]);
                long next = sum + value;
                if (((sum ^ next) & (value ^ next)) < 0) {
                    return rest(values, rows, i, (double) sum, type);
                }
                sum = next;
            }
            return (double) sum;
        }
        return rest(values, rows, 0, 0, type);
    }

    private static double rest(Column values, int[] rows, int first, double before, DataType type) {
        double sum = before;
        for (int i = first; i < rows.length; i++) {
            sum += Values.at(values, rows[i], type);
        }
        return sum;
    }

    private static GroupCall decimal(ValueType type) {
        return new AggregateCall(type, (input, from, to, builder) -> {
            var rows = Nulls.rowsWithValue(input.values(), from, to);
            if (rows.length == 0) {
                builder.appendNull();
                return;
            }
            var quotient = Sum.decimals(input.values(), rows)
                    .divide(BigDecimal.valueOf(rows.length), type.scale(), RoundingMode.HALF_UP);
            var text = Decimals.fit(quotient, type);
            if (text == null) {
                throw ErrorCode.DECIMAL_VALUE_OVERFLOW.error();
            }
            ((StringColumnBuilder) builder).append(text);
        });
    }
}
