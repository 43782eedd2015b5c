package io.mimeseries.tdengine.select.analysis;

import io.mimeseries.grammar.tdengine.ast.Literal;
import io.mimeseries.grammar.tdengine.ast.Window;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.TDengineException;
import io.mimeseries.tdengine.type.TimeSpan;
import io.mimeseries.tdengine.window.FixedGrid;
import io.mimeseries.tdengine.window.Grid;
import io.mimeseries.tdengine.window.MonthGrid;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** INTERVAL as the windows it means. */
final class WindowChecks {
    private static final int SLIDING_OF_CALENDAR = 0x2630;
    private static final int SLIDING_TOO_SMALL = 0x2632;

    @SuppressWarnings("OrphanedFormatString") // the real server says it so
    private static final String SLIDING_TEXT = "sliding value can not less than 1% of interval value";

    private static final int MOST_OVERLAPS = 100;
    private final Precision precision;
    private final ZoneId zone;

    WindowChecks(Precision precision, ZoneId zone) {
        this.precision = precision;
        this.zone = zone;
    }

    /** A duration; a number without a unit is of the precision's units. */
    TimeSpan span(Literal literal) {
        var text = literal.text();
        var unit = switch (precision) {
            case MILLISECONDS -> "a";
            case MICROSECONDS -> "u";
            case NANOSECONDS -> "b";
        };
        var span = TimeSpan.parse(literal.kind() == Literal.Kind.INTEGER ? text + unit : text);
        if (span == null) {
            throw ErrorCode.INVALID_VALUE_TYPE.about(text);
        }
        return span;
    }

    /** @param first the first time of the query, to which AUTO aligns windows */
    Grid grid(Window.Interval window, long first) {
        var interval = span(window.interval());
        if (interval.in(precision) <= 0) {
            throw ErrorCode.INTERVAL_TOO_SMALL.error("Interval cannot be less than 1 " + precision.text());
        }
        var offset = window.offset() == null ? 0 : offset(span(window.offset()), interval);
        var sliding = window.sliding() == null ? interval : sliding(span(window.sliding()), interval);
        if (interval.isCalendar()) {
            return new MonthGrid((int) interval.in(precision), (int) sliding.in(precision), offset, precision, zone);
        }
        var length = interval.in(precision);
        var shift = window.autoOffset() && first != Long.MIN_VALUE ? Math.floorMod(first, length) : offset;
        return new FixedGrid(
                length, sliding.in(precision), shift, precision, isOfDays(interval) ? zoneOrNull(window) : null);
    }

    private @Nullable ZoneId zoneOrNull(Window.Interval window) {
        return window.autoOffset() ? null : zone;
    }

    private static boolean isOfDays(TimeSpan span) {
        return span.unit() == 'd' || span.unit() == 'w';
    }

    private long offset(TimeSpan offset, TimeSpan interval) {
        if (offset.amount() < 0) {
            throw ErrorCode.NEGATIVE_INTERVAL_OFFSET.error();
        }
        if (!interval.isCalendar() && offset.in(precision) >= interval.in(precision)) {
            throw ErrorCode.INTERVAL_OFFSET_TOO_LARGE.error();
        }
        return offset.in(precision);
    }

    private TimeSpan sliding(TimeSpan sliding, TimeSpan interval) {
        if (sliding.isCalendar() || interval.isCalendar()) {
            if (sliding.equals(interval)) {
                return sliding;
            }
            throw new TDengineException(SLIDING_OF_CALENDAR, "not support sliding when interval is natural month/year");
        }
        if (sliding.in(precision) <= 0 || interval.in(precision) / sliding.in(precision) > MOST_OVERLAPS) {
            throw new TDengineException(SLIDING_TOO_SMALL, SLIDING_TEXT);
        }
        if (sliding.in(precision) > interval.in(precision)) {
            throw ErrorCode.SLIDING_TOO_LARGE.error();
        }
        return sliding;
    }
}
