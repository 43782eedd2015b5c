package io.mimeseries.iotdb.select.window;

/**
 * A distance in time: calendar months and milliseconds.
 *
 * @param months added first
 */
public record TimeStep(long months, long milliseconds) {
    public boolean isCalendar() {
        return months != 0;
    }

    public TimeStep times(long count) {
        return new TimeStep(months * count, milliseconds * count);
    }

    public TimeStep plus(TimeStep other) {
        return new TimeStep(months + other.months, milliseconds + other.milliseconds);
    }
}
