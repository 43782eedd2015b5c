package io.mimeseries.riakts;

/**
 * Settings of the server that may change while it runs, under the real server's names.
 *
 * @param timeseriesQueryMaxQuantaSpan {@code timeseries_query_max_quanta_span}: how many quanta a query may touch
 * @param timeseriesQueryMaxReturnedDataSize {@code timeseries_query_max_returned_data_size}: how many bytes the rows of an answer may have
 */
public record RiakTsSettings(int timeseriesQueryMaxQuantaSpan, long timeseriesQueryMaxReturnedDataSize) {
    public static final RiakTsSettings DEFAULT = new RiakTsSettings(5000, 10_000_000);
}
