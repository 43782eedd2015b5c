package io.mimeseries.tdengine.aggregate;

import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Values;
import java.util.List;

/** TWA: the area below the line through the values, by its length. */
final class TimeWeightedAverage {
    private TimeWeightedAverage() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var type = arguments.get(0).type().kind();
        return new DoubleCall((input, rows) -> {
            var times = input.times();
            double area = 0;
            double value = Values.at(input.values(), rows[0], type);
            if (times == null) {
                return null;
            }
            long start = times.at(rows[0]);
            long end = start;
            for (int i = 1; i < rows.length; i++) {
                if (input.repeatsTime(rows[i])) {
                    continue;
                }
                double next = Values.at(input.values(), rows[i], type);
                long time = times.at(rows[i]);
                area += (value + next) / 2 * (time - end);
                value = next;
                end = time;
            }
            return end == start ? value : area / (end - start);
        });
    }
}
