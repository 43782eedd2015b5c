package io.mimeseries.query.expression;

/** A mathematical function of one or two numbers. */
public enum MathFunction {
    ABS,
    ACOS,
    ASIN,
    ATAN,
    ATAN2,
    CEIL,
    COS,
    EXP,
    FLOOR,
    LN,
    LOG,
    LOG2,
    LOG10,
    POW,
    ROUND,
    SIN,
    SQRT,
    TAN
}
