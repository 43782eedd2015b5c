package io.mimeseries.grammar.tdengine.insert;

/** What was written as a value. */
public enum ValueKind {
    STRING,
    /** Digits, perhaps with a sign. */
    INTEGER,
    /** With a point or an exponent, perhaps with a sign. */
    FLOAT,
    HEX,
    BINARY,
    BOOL,
    NULL,
    NOW,
    TODAY,
    /** Digits and a unit, which only times take. */
    DURATION,
    /** {@code ?} of a prepared statement. */
    PLACEHOLDER
}
