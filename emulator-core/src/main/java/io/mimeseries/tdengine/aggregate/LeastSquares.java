package io.mimeseries.tdengine.aggregate;

import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import io.mimeseries.tdengine.group.Values;
import io.mimeseries.tdengine.type.CFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** LEASTSQUARES: the straight line through the values, whose abscissas are given by start and step. */
final class LeastSquares {
    private static final ValueType TYPE = new ValueType(DataType.VARCHAR, 126);

    private static final int DIGITS = 6;

    private final DataType type;
    private final double start;
    private final double step;

    private LeastSquares(DataType type, double start, double step) {
        this.type = type;
        this.start = start;
        this.step = step;
    }

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var line = new LeastSquares(arguments.get(0).type().kind(), number(arguments.get(1)), number(arguments.get(2)));
        return new AggregateCall(
                TYPE,
                (input, from, to, result) -> ((StringColumnBuilder) result)
                        .append(line.text(input, Nulls.rowsWithValue(input.values(), from, to))));
    }

    private static double number(Argument argument) {
        return argument.constant() instanceof Number number ? number.doubleValue() : 0;
    }

    private @Nullable String text(Input input, int[] rows) {
        double x = start;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (var row : rows) {
            double y = Values.at(input.values(), row, type);
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumXy += x * y;
            x += step;
        }
        double width = sumXx - sumX * sumX / rows.length;
        if (rows.length == 0 || width == 0) {
            return null;
        }
        double slope = (sumXy - sumY * sumX / rows.length) / width;
        double intercept = (sumY - slope * sumX) / rows.length;
        return "{slop:" + CFormat.fixed(slope, DIGITS) + ", intercept:" + CFormat.fixed(intercept, DIGITS) + "}";
    }
}
