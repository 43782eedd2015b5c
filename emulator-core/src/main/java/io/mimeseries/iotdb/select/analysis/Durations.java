package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Duration;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.window.TimeStep;
import java.util.List;

/** Durations as distances between windows. */
final class Durations {
    private static final long MONTH = 30L * 24 * 60 * 60 * 1000;
    private static final int MONTHS_OF_YEAR = 12;

    private Durations() {}

    /** @param later whether years are calendar years, and whether months can stand beside other units, as in 1.3 */
    static TimeStep step(Duration duration, boolean later) {
        if (later) {
            return calendar(duration);
        }
        var isCalendar = duration.parts().stream().anyMatch(part -> part.unit() == Duration.Unit.MONTH);
        var milliseconds = SqlTimes.length(duration);
        return isCalendar ? new TimeStep(milliseconds / MONTH, 0) : new TimeStep(0, milliseconds);
    }

    private static TimeStep calendar(Duration duration) {
        var sum = new TimeStep(0, 0);
        for (var part : duration.parts()) {
            sum = sum.plus(
                    switch (part.unit()) {
                        case YEAR -> new TimeStep(part.amount() * MONTHS_OF_YEAR, 0);
                        case MONTH -> new TimeStep(part.amount(), 0);
                        default -> new TimeStep(0, SqlTimes.length(new Duration(duration.text(), List.of(part))));
                    });
        }
        return sum;
    }
}
