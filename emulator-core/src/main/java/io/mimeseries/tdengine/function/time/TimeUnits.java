package io.mimeseries.tdengine.function.time;

import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.function.FunctionArgument;
import io.mimeseries.tdengine.type.TimeSpan;

/** Units of time that functions take: one of {@code 1b 1u 1a 1s 1m 1h 1d 1w}, none smaller than the precision. */
final class TimeUnits {
    private TimeUnits() {}

    /** The unit in the precision's units. */
    static long of(String function, FunctionArgument argument, Precision precision) {
        var span = argument.span();
        if (span == null || span.amount() != 1 || span.isCalendar()) {
            throw ErrorCode.INVALID_TIME_UNIT.error("Invalid timzone format : " + function);
        }
        if (TimeSpan.nanoseconds(span.unit()) < precision.nanoseconds()) {
            throw ErrorCode.TIME_UNIT_TOO_SMALL.error();
        }
        return span.in(precision);
    }
}
