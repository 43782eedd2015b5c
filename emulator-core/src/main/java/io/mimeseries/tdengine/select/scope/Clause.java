package io.mimeseries.tdengine.select.scope;

/** Where an expression stands. */
public enum Clause {
    /** Before rows are put together: WHERE, PARTITION BY, windows, GROUP BY. */
    BEFORE_GROUPS,
    HAVING,
    SELECT,
    ORDER_BY
}
