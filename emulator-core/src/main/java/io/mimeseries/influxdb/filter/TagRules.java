package io.mimeseries.influxdb.filter;

/** In what InfluxDB 1.6.7 differs from statement to statement when it applies a condition to the tags of series (asked of 1.6.7). */
enum TagRules {
    /** SHOW SERIES, SHOW TAG KEYS and SHOW TAG VALUES: two tags are compared by being there. */
    INDEX,
    /** DELETE and DROP SERIES: as {@link #INDEX}, but the server's own names are names of tags like any other. */
    DELETION,
    /** Cardinalities, which are queries: two tags are compared by value. */
    QUERY,
    /** Cardinalities of tag values: as {@link #QUERY}, but no comparison holds for a missing tag (vector up_showtagkeycardinality-0016). */
    PRESENT_TAGS
}
