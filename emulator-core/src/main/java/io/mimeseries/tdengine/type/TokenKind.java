package io.mimeseries.tdengine.type;

/** What a value of INSERT or of TAGS was written as. */
public enum TokenKind {
    /** Decimal digits, with a sign or without. */
    INTEGER,
    /** A number with a point or an exponent. */
    FLOAT,
    /** {@code 0x…} or {@code 0b…}, with a sign or without. */
    OTHER_BASE,
    /** In quotes. */
    STRING,
    /** {@code true} or {@code false}. */
    BOOL,
    NULL,
    /** {@code now}, with parentheses or without. */
    NOW,
    /** {@code today}, with parentheses or without. */
    TODAY,
    /** {@code 10s}. */
    DURATION
}
