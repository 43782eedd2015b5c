package io.mimeseries.tdengine.group;

/** What is special about a function of many rows. */
public enum Trait {
    /** Other columns may be read of the rows that it chose, though they are several. */
    SELECTS,
    /** Rows must come in order of time. */
    NEEDS_ORDER,
    /** Rows without a value for it may give no result at all. */
    NEEDS_VALUE,
    /** It has a value where there is no row. */
    COUNTS_NOTHING
}
