package io.mimeseries.query.expression;

/** What a comparison with null, or of types that cannot be compared, answers. */
public enum NullComparison {
    /** False, as in InfluxQL's conditions. */
    FALSE,
    /** Null, as in SQL. */
    NULL
}
