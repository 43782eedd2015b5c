package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Duration;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.tree.Errors;
import io.mimeseries.iotdb.select.window.TimeStep;
import io.mimeseries.iotdb.select.window.WindowSpec;
import org.jspecify.annotations.Nullable;

/** Reads {@code GROUP BY ([start, end), interval, step)}. */
final class WindowAnalysis {
    private final SqlTimes times;
    private final boolean later;

    WindowAnalysis(SqlTimes times) {
        this.times = times;
        this.later = times.version().isAtLeast(IotDbVersion.V1_3_2);
    }

    /** Null where the range is left out. */
    @Nullable
    WindowSpec of(GroupBy.TimeWindows windows) {
        var range = windows.range();
        var start = range == null ? 0 : times.valueOf(range.start());
        var end = range == null ? 0 : times.valueOf(range.end());
        require(range == null || start < end, "Start time should be smaller than endTime in GroupBy");
        var interval = Durations.step(windows.interval(), later);
        require(isPositive(interval), "The second parameter time interval should be a positive integer.");
        var step = windows.step() == null ? interval : step(windows.step());
        return range == null ? null : new WindowSpec(start, end, interval, step, range.leftOpen());
    }

    private TimeStep step(Duration written) {
        var step = Durations.step(written, later);
        if (!isPositive(step)) {
            throw later
                    ? Errors.semantic("The third parameter time slidingStep should be a positive integer.")
                    : new IotDbException(StatusCode.EXECUTE_ERROR, "/ by zero");
        }
        return step;
    }

    private static boolean isPositive(TimeStep step) {
        return step.months() > 0 || step.milliseconds() > 0;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw Errors.semantic(message);
        }
    }
}
