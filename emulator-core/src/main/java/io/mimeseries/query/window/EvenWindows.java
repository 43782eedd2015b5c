package io.mimeseries.query.window;

/** Windows of one length without a zone. */
final class EvenWindows extends Windows {
    private final long interval;
    private final long offset;

    EvenWindows(long interval, long offset) {
        this.interval = interval;
        this.offset = Math.floorMod(offset, interval);
    }

    @Override
    public long startOf(long time) {
        var into = intoWindow(time);
        return time < TimeLimits.MIN + into ? TimeLimits.MIN : time - into;
    }

    @Override
    public long endOf(long time) {
        var left = interval - intoWindow(time);
        return time > Long.MAX_VALUE - left ? Long.MAX_VALUE : time + left;
    }

    @Override
    public long interval() {
        return interval;
    }

    @Override
    public WindowCursor cursor(long start, boolean ascending) {
        return new WindowCursor(start, ascending ? interval : -interval, null);
    }

    /** Both terms lie below the interval, so nothing overflows at the ends of time unless the interval itself is half of it. */
    private long intoWindow(long time) {
        return Math.floorMod(Math.floorMod(time, interval) - offset, interval);
    }
}
