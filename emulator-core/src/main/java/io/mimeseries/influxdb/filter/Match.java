package io.mimeseries.influxdb.filter;

/** What the tags of a series say about a condition. */
public enum Match {
    /** No point of the series fulfils it. */
    NO,
    /** It depends on the fields of each point. */
    UNDECIDED,
    /** Every point of the series fulfils it. */
    YES;

    static Match of(boolean fulfilled) {
        return fulfilled ? YES : NO;
    }

    Match and(Match other) {
        return compareTo(other) < 0 ? this : other;
    }

    Match or(Match other) {
        return compareTo(other) > 0 ? this : other;
    }
}
