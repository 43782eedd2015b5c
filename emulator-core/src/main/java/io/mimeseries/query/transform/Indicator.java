package io.mimeseries.query.transform;

/** The state of an indicator of technical analysis. */
interface Indicator {

    /** Takes the next value and answers the indicator's. */
    double add(double value);

    /** How many answers are held back unless the query says otherwise. */
    int warmUpLength();
}
