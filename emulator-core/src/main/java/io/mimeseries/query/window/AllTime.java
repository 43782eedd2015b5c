package io.mimeseries.query.window;

/** The single window of a query without GROUP BY time. */
final class AllTime extends Windows {
    private final long start;

    AllTime(long start) {
        this.start = start;
    }

    @Override
    public long startOf(long time) {
        return start;
    }

    @Override
    public long endOf(long windowStart) {
        return Long.MAX_VALUE;
    }

    @Override
    public long previousOf(long windowStart) {
        return start;
    }
}
