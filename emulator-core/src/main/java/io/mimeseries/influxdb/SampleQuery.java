package io.mimeseries.influxdb;

import java.util.List;

/**
 * Asks for samples.
 *
 * @param retentionPolicy empty for the database's default
 * @param from the first time in nanoseconds, 0 for the beginning
 * @param to the last time in nanoseconds, 0 for the end
 * @param matchers all of them have to hold; at least one
 */
public record SampleQuery(String database, String retentionPolicy, long from, long to, List<Matcher> matchers) {
    public SampleQuery {
        matchers = List.copyOf(matchers);
    }

    /** How a tag is compared. */
    public enum Comparison {
        EQUAL,
        NOT_EQUAL,
        MATCHES,
        MATCHES_NOT
    }

    /**
     * A condition on a tag, where a missing one is empty.
     *
     * @param name {@link #MEASUREMENT} and {@link #FIELD} are no tags
     * @param value a text, or a regular expression that may match anywhere
     */
    public record Matcher(Comparison comparison, String name, String value) {
        public static final String MEASUREMENT = "_measurement";
        public static final String FIELD = "_field";
    }
}
