package io.mimeseries.iotdb.select.plan;

/**
 * One key of the order of rows.
 *
 * @param column the number of a column of the rows, or one of the constants
 */
public record SortBy(int column, boolean descending, boolean nullsFirst) {
    /** By the time of the row. */
    public static final int TIME = -1;
}
