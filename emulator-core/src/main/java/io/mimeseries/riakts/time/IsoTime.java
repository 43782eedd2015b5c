package io.mimeseries.riakts.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The time of a day as a text says it: what is missing is -1.
 *
 * @param fraction of the last part that is given, or null
 * @param offset minutes east of UTC
 */
record IsoTime(int hour, int minute, int second, @Nullable Double fraction, int offset) {
    private static final int SIXTY = 60;

    /** A fraction of an hour or a minute as minutes and seconds. */
    static IsoTime of(int hour, int minute, int second, @Nullable BigDecimal fraction, int offset) {
        if (fraction == null) {
            return new IsoTime(hour, minute, second, null, offset);
        }
        double rest = fraction.doubleValue();
        int minutes = minute;
        if (minutes < 0) {
            double units = SIXTY * rest;
            minutes = (int) units;
            rest = units - minutes;
        }
        int seconds = second;
        if (seconds < 0) {
            double units = SIXTY * rest;
            seconds = (int) units;
            rest = units - seconds;
        }
        return new IsoTime(hour, minutes, seconds, rest, offset);
    }

    boolean isComplete() {
        return second >= 0;
    }
}
