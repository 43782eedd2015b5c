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
        var start = time - Math.floorMod(time - offset, interval);
        return start > time ? TimeLimits.MIN : start;
    }

    @Override
    public long endOf(long start) {
        var end = start + interval;
        return end < start ? Long.MAX_VALUE : end;
    }

    @Override
    public long previousOf(long start) {
        var previous = start - interval;
        return previous > start ? TimeLimits.MIN : previous;
    }
}
