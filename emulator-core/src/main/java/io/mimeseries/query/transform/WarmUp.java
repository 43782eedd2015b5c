package io.mimeseries.query.transform;

/** How a smoothed indicator begins, before it has seen as many points as its period. */
public enum WarmUp {
    /** With an exponential mean whose weight grows. */
    EXPONENTIAL,
    /** With the simple mean. */
    SIMPLE,
    /** Not smoothed at all; only for the Chande momentum oscillator. */
    NONE
}
