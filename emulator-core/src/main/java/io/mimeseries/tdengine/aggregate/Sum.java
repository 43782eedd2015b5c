package io.mimeseries.tdengine.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.type.Decimals;
import java.math.BigDecimal;
import java.util.List;

/** SUM; integers wrap around. */
final class Sum {
    static final int DIGITS = 38;

    private Sum() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var type = arguments.get(0).type();
        if (type.kind().isDecimal()) {
            return decimal(ValueType.decimal(DIGITS, type.scale()));
        }
        if (type.kind().isFloating()) {
            return new DoubleCall((input, rows) -> {
                double sum = 0;
                for (var row : rows) {
                    sum += ((DoubleColumn) input.values()).at(row);
                }
                return sum;
            });
        }
        var result = type.kind().isUnsigned() ? new ValueType(DataType.BIGINT_UNSIGNED) : ValueType.BIGINT;
        return new AggregateCall(result, (input, from, to, builder) -> {
            if (Nulls.countValues(input.values(), from, to) == 0) {
                builder.appendNull();
            } else {
                ((LongColumnBuilder) builder).append(integers(input.values(), from, to));
            }
        });
    }

    static long integers(Column column, int from, int to) {
        var values = (LongColumn) column;
        long sum = 0;
        for (int row = from; row < to; row++) {
            if (!values.isNull(row)) {
                sum += values.at(row);
            }
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
            var text = Decimals.fit(decimals(input.values(), rows), type);
            if (text == null) {
                throw ErrorCode.DECIMAL_VALUE_OVERFLOW.error();
            }
            ((StringColumnBuilder) builder).append(text);
        });
    }

    static BigDecimal decimals(Column column, int[] rows) {
        var sum = BigDecimal.ZERO;
        for (var row : rows) {
            var text = ((StringColumn) column).get(row);
            sum = text == null ? sum : sum.add(Decimals.of(text));
        }
        return sum;
    }
}
