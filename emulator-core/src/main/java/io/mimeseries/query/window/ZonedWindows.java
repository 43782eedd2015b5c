package io.mimeseries.query.window;

import java.time.ZoneId;

/**
 * Windows aligned in the local time of a zone.
 *
 * <p>The rule is InfluxDB 1.6's: align by the offset at the time asked for, then correct the borders by the change of the clocks between it and
 * them, unless that change is as large as the window (vectors timezone_dst-0016 and following, with days of 23 and 25 hours).
 */
final class ZonedWindows extends Windows {
    private final long interval;
    private final long offset;
    private final ZoneOffsets zone;

    ZonedWindows(long interval, long offset, ZoneId zone) {
        this.interval = interval;
        this.offset = offset % interval;
        this.zone = new ZoneOffsets(zone);
    }

    @Override
    public long startOf(long time) {
        var shifted = time - offset;
        var zoneOffset = zone.at(shifted);
        var into = Math.floorMod(shifted + zoneOffset, interval);
        var start = shifted <= TimeLimits.MIN + into ? TimeLimits.MIN : shifted - into;
        var change = zoneOffset - zone.at(start);
        return (isCorrected(change) ? start + change : start) + offset;
    }

    @Override
    public long endOf(long time) {
        var shifted = time - offset;
        var zoneOffset = zone.at(shifted);
        var left = interval - Math.floorMod(shifted + zoneOffset, interval);
        var end = shifted >= TimeLimits.MAX - left ? TimeLimits.MAX : shifted + left;
        var endOffset = zone.at(end);
        var change = zoneOffset - endOffset;
        if (isCorrected(change) && (change > 0 || zone.at(end + change) == endOffset)) {
            end += change;
        }
        return end >= TimeLimits.MAX - Math.max(offset, 0) ? Long.MAX_VALUE : end + offset;
    }

    @Override
    public long interval() {
        return interval;
    }

    @Override
    public WindowCursor cursor(long start, boolean ascending) {
        return new WindowCursor(start, ascending ? interval : -interval, zone);
    }

    private boolean isCorrected(long change) {
        return change != 0 && Math.abs(change) < interval;
    }
}
