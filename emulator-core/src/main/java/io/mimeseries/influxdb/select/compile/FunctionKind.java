package io.mimeseries.influxdb.select.compile;

/** What a function makes of its input. */
public enum FunctionKind {
    /** One value a group, at the start of the interval. */
    AGGREGATE,
    /** One of the group's points, with its own time and its other columns. */
    SELECTOR,
    /** Several of the group's points: {@code top}, {@code bottom}, {@code sample}, or {@code distinct} and the forecasts. */
    MULTI_OUTPUT,
    /** A series from a series, of raw points or of a nested aggregate. */
    TRANSFORMATION,
    /** A value from the values of one row. */
    MATH
}
