package io.mimeseries.query.fill;

/** What stands in a window without points. */
public enum FillMode {
    /** A null value. */
    NULL,
    /** Nothing: the window is left out. */
    NONE,
    /** The value of the window before. */
    PREVIOUS,
    /** A value on the straight line between the windows before and after. */
    LINEAR,
    /** A number. */
    NUMBER
}
