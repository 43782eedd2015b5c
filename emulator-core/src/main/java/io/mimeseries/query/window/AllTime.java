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
    public long endOf(long time) {
        return Long.MAX_VALUE;
    }

    @Override
    public long interval() {
        return 0;
    }

    @Override
    public WindowCursor cursor(long from, boolean ascending) {
        return new WindowCursor(from, 0, null);
    }
}
