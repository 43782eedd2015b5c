package io.mimeseries.riakts;

/**
 * A part of a query that one node answers.
 *
 * @param context what {@link RiakTs#query(ByteString, ByteString)} takes to answer this part only
 */
public record CoverageEntry(ByteString context, Range range) {

    /**
     * The times of a part, milliseconds since 1970.
     *
     * @param field the column of the quantum
     * @param description {@code TABLE / FIELD >= N and FIELD < M}
     */
    public record Range(
            String field, long lower, boolean lowerInclusive, long upper, boolean upperInclusive, String description) {}
}
