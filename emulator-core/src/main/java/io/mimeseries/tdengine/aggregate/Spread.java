package io.mimeseries.tdengine.aggregate;

import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Values;
import java.util.List;

/** SPREAD: greatest less least value, both as doubles. */
final class Spread {
    private Spread() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var type = arguments.get(0).type().kind();
        return new DoubleCall((input, rows) -> {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (var row : rows) {
                double value = Values.at(input.values(), row, type);
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
            return greatest - least;
        });
    }
}
