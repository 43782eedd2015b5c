package io.mimeseries.tdengine.aggregate;

import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Values;
import java.util.Arrays;
import java.util.List;

/** IRATE: how fast the last two values grow, by the second. A value below the one before counts from 0, as of a counter that was reset. */
final class InstantRate {
    private InstantRate() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        var type = arguments.get(0).type().kind();
        return new DoubleCall((input, valued) -> {
            var times = input.times();
            var rows =
                    Arrays.stream(valued).filter(row -> !input.repeatsTime(row)).toArray();
            if (rows.length < 2 || times == null) {
                return 0.0;
            }
            int before = rows[rows.length - 2];
            int last = rows[rows.length - 1];
            double growth = Values.at(input.values(), last, type);
            double base = Values.at(input.values(), before, type);
            if (growth >= base) {
                growth -= base;
            }
            long duration = times.at(last) - times.at(before);
            return duration <= 0 ? 0.0 : growth * precision.unitsPerSecond() / duration;
        });
    }
}
