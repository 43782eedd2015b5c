package io.mimeseries.tdengine.aggregate;

import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import io.mimeseries.tdengine.group.Values;
import java.util.List;

/** STDDEV, STDDEV_POP and VAR_POP: of the whole population. */
final class Deviation {
    private Deviation() {}

    static GroupCall deviation(List<Argument> arguments, Precision precision) {
        var type = arguments.get(0).type().kind();
        return new DoubleCall((input, rows) -> Math.sqrt(variance(input, rows, type)));
    }

    static GroupCall variance(List<Argument> arguments, Precision precision) {
        var type = arguments.get(0).type().kind();
        return new DoubleCall((input, rows) -> variance(input, rows, type));
    }

    private static double variance(Input input, int[] rows, DataType type) {
        double mean = 0;
        double squares = 0;
        int count = 0;
        for (var row : rows) {
            double value = Values.at(input.values(), row, type);
            double distance = value - mean;
            mean += distance / ++count;
            squares += distance * (value - mean);
        }
        return squares / count;
    }
}
